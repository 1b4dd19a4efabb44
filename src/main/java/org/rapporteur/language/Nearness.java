package org.rapporteur.language;

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
        if (word.length() < SHORTEST || known.isEmpty() || known.charAt(0) != word.charAt(0)) {
            return false;
        }
        int allowed = known.length() <= SHORT_WORD ? 1 : 2;
        return Math.abs(known.length() - word.length()) <= allowed && slips(known, word) <= allowed;
    }

    /** The first letter alike, and one letter added, dropped, changed or swapped. */
    public static boolean isOneSlip(String known, String word) {
        return !word.isEmpty()
                && known.charAt(0) == word.charAt(0)
                && Math.abs(known.length() - word.length()) <= 1
                && slips(known, word) <= 1;
    }

    /** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
    static int slips(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = slips(one, other, rows, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int slips(String one, String other, int[][] rows, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
