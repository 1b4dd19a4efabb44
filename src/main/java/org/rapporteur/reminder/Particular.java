package org.rapporteur.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;

/** A word after the action, by what it means. */
sealed interface Particular {

    /** As it stands in a line that a button carries: letters, digits and hyphens, and as few as possible. */
    String written();

    record Time(LocalTime time) implements Particular {
        @Override
        public String written() {
            return compact(time);
        }
    }

    record Hours(QuietHours hours) implements Particular {
        @Override
        public String written() {
            return compact(hours.from()) + "-" + compact(hours.to());
        }
    }

    record Day(LocalDate day) implements Particular {
        @Override
        public String written() {
            return day.toString();
        }
    }

    record In(Language language) implements Particular {
        @Override
        public String written() {
            return language.code();
        }
    }

    record Counted(Id milestone) implements Particular {
        @Override
        public String written() {
            return milestone.value();
        }
    }

    record Zone(ZoneId zone) implements Particular {
        @Override
        public String written() {
            return CarriedZone.of(zone).written();
        }
    }

    /** A chat other than the one in which this is typed. */
    record Elsewhere(String name) implements Particular {
        static final String PREFIX = "to";

        /** A hyphen would be lost in a link, and all ids of channels on Telegram begin so. */
        private static final String CHANNEL = "-100";

        static final String SHORT = "c";

        static Elsewhere channel(String rest) {
            return new Elsewhere(CHANNEL + rest);
        }

        @Override
        public String written() {
            return PREFIX + (name.startsWith(CHANNEL) ? SHORT + name.substring(CHANNEL.length()) : name);
        }
    }

    record Numbered(SubscriptionId id) implements Particular {
        @Override
        public String written() {
            return id.code();
        }
    }

    record All() implements Particular {
        static final String CODE = "all";

        @Override
        public String written() {
            return CODE;
        }
    }

    record None() implements Particular {
        static final String CODE = "none";

        @Override
        public String written() {
            return CODE;
        }
    }

    private static String compact(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HHmm"));
    }
}
