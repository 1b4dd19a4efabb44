package org.rapporteur.archive;

import java.util.List;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Facts;

/** What reading the archive came to. */
public sealed interface Reading {

    /**
     * Everything was read, and nothing is wrong with it.
     *
     * @param tally what the files hold, counted
     */
    record Good(Facts facts, Tally tally) implements Reading {}

    /** All that is wrong, in the order of files and lines; never empty. */
    record Bad(List<Fault> faults) implements Reading {
        public Bad {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Everything ever recorded, what was superseded or retracted included; {@link Facts#entities} counts the rest.
     *
     * @param facts without the gaps
     */
    record Tally(int files, int sources, int facts, int gaps) {

        static Tally of(int files, int sources, List<Fact> recorded) {
            int gaps =
                    (int) recorded.stream().filter(Fact.Gap.class::isInstance).count();
            return new Tally(files, sources, recorded.size() - gaps, gaps);
        }
    }
}
