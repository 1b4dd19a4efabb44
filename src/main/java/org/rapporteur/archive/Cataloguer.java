package org.rapporteur.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through the files one by one and enters what it finds. */
final class Cataloguer {

    private static final String WORDING = "wording";
    private static final List<String> TITLES = Stream.concat(
                    Stream.of(Section.values()).map(Section::title), Stream.of(WORDING))
            .toList();

    private final Faults faults;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Set<Section> incomplete = EnumSet.noneOf(Section.class);
    private Optional<Piece> wording = Optional.empty();

    Cataloguer(Faults faults) {
        this.faults = faults;
    }

    Catalogue catalogue() {
        return new Catalogue(entries, byId, wording, incomplete);
    }

    /** A whole file. */
    void enter(Piece document) {
        if (!document.isObject()) {
            faults.tell(document.fault(document.shown() + " stands here; a file begins with a section: " + titles()));
            nothingIsComplete();
        }
        var titles = new HashSet<String>();
        document.fields().forEach(field -> {
            if (!titles.add(field.name()) && !field.name().equals(WORDING)) {
                faults.tell(field.key().fault("'" + field.name() + "' is given twice. Join the two lists."));
            }
            enterSection(field);
        });
    }

    private void enterSection(Piece.Field field) {
        if (field.name().equals(WORDING)) {
            enterWording(field);
        } else {
            Section.of(field.name())
                    .ifPresentOrElse(section -> enterEntries(section, field.value()), () -> tellUnknown(field));
        }
    }

    private void enterWording(Piece.Field field) {
        wording.ifPresent(first ->
                faults.tell(field.key().fault("'wording' is given already, at " + first.where() + ". Join the two.")));
        wording = wording.or(() -> Optional.of(field.value()));
    }

    private void enterEntries(Section section, Piece list) {
        if (!list.isList()) {
            faults.tell(list.fault(list.shown() + " stands here; '" + section.title()
                    + "' must be a list, each entry after a hyphen."));
            incomplete.add(section);
        }
        list.items().map(piece -> new Entry(section, piece)).forEach(this::enter);
    }

    private void enter(Entry entry) {
        entries.add(entry);
        entry.id().ifPresentOrElse(id -> enter(id, entry), () -> incomplete.add(entry.section()));
    }

    private void enter(String id, Entry entry) {
        var first = byId.putIfAbsent(id, entry);
        if (first != null) {
            var again = entry.at("id").orElse(entry.piece());
            faults.tell(again.fault("the id '" + id + "' is taken, at "
                    + first.piece().where() + ". Choose another: an id is unique in the whole record."));
        }
    }

    private void tellUnknown(Piece.Field field) {
        var near = Suggestion.among(TITLES, field.name());
        faults.tell(field.key()
                .fault("'" + field.name() + "' is not a section. "
                        + near.map(Suggestion::ask).orElse("They are: " + titles())));
        near.flatMap(Section::of).ifPresentOrElse(incomplete::add, this::nothingIsComplete);
    }

    /** Something was left out that nobody could read, which is told. */
    void nothingIsComplete() {
        incomplete.addAll(EnumSet.allOf(Section.class));
    }

    private static String titles() {
        return String.join(", ", TITLES) + ".";
    }
}
