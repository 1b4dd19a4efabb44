package org.rapporteur.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Whether one word may be a slip of the hand for another. Good enough to ask "did you mean", never to answer. */
public final class Nearness {

    private static final int SHORT_WORD = 7;
    private static final int SHORTEST = 4;

    private Nearness() {}

    /** Those of the known words that lie near, the nearest first. Both sides are folded. */
    public static List<String> among(Collection<String> known, String word) {
        return known.stream()
                .filter(candidate -> isNear(candidate, word))
                .sorted(Comparator.comparingInt((String candidate) -> slips(candidate, word))
                        .thenComparing(candidate -> candidate))
                .toList();
    }

    /** One slip in a word of up to seven letters, two in a longer one; the first letter is taken as meant. */
    public static boolean isNear(String known, String word) {
        return word.length() >= SHORTEST && areWithin(known.length() <= SHORT_WORD ? 1 : 2, known, word);
    }

    /** The first letter alike, and one letter added, dropped, changed or swapped. */
    public static boolean isOneSlip(String known, String word) {
        return areWithin(1, known, word);
    }

    private static boolean areWithin(int allowed, String known, String word) {
        return !known.isEmpty()
                && !word.isEmpty()
                && known.charAt(0) == word.charAt(0)
                && Math.abs(known.length() - word.length()) <= allowed
                && slips(known, word, allowed) <= allowed;
    }

    /** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
    static int slips(String one, String other) {
        return slips(one, other, Integer.MAX_VALUE);
    }

    /** Gives up, with some number above those allowed, as soon as there cannot be fewer. Most words differ at once. */
    private static int slips(String one, String other, int allowed) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int letter = 1; letter <= one.length(); letter++) {
            int least = fill(row, last, before, one, other, letter);
            if (least > allowed) {
                return least;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    /** The slips between the first letters of one and each beginning of the other; returns the fewest. */
    private static int fill(int[] row, int[] last, int[] before, String one, String other, int letter) {
        row[0] = letter;
        int least = letter;
        for (int column = 1; column <= other.length(); column++) {
            int changed = last[column - 1] + (one.charAt(letter - 1) == other.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(changed, 1 + Math.min(last[column], row[column - 1]));
            if (areSwapped(one, other, letter, column)) {
                row[column] = Math.min(row[column], before[column - 2] + 1);
            }
            least = Math.min(least, row[column]);
        }
        return least;
    }

    private static boolean areSwapped(String one, String other, int letter, int column) {
        return letter > 1
                && column > 1
                && one.charAt(letter - 1) == other.charAt(column - 2)
                && one.charAt(letter - 2) == other.charAt(column - 1);
    }
}
