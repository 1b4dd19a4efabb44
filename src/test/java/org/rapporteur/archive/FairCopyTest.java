package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Language;

class FairCopyTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path beside;

    private Folder folder = new Folder(Path.of("."));
    private Path place = Path.of(".");

    @BeforeEach
    void readOnce() {
        place = beside.resolve("copy");
        folder = Folder.withBase(directory).write("facts.yaml", Folder.FACT);
        assertThat(words()).containsExactly("It is so.");
    }

    @Test
    void files_that_are_the_same_to_the_byte_are_taken_from_the_copy() throws IOException {
        wordsInTheCopy("It is so.", "It is on.");
        assertThat(words()).containsExactly("It is on.");
    }

    @Test
    void the_whole_record_says_the_same_from_the_copy() {
        var record = Path.of("config/facts");
        var copy = new FairCopy(beside.resolve("record"));
        var anew = good(new Archive(record, Optional.of(copy)));
        var fromTheCopy = good(new Archive(record, Optional.of(copy)));

        assertThat(fromTheCopy.tally()).isEqualTo(anew.tally());
        assertThat(fromTheCopy.facts().all())
                .containsExactlyElementsOf(anew.facts().all().toList());
        assertThat(fromTheCopy.facts().entities()).isEqualTo(anew.facts().entities());
    }

    @Test
    void an_edit_is_read_and_is_in_the_next_copy() throws IOException {
        folder.write("facts.yaml", Folder.FACT.replace("It is so.", "It is on."));
        assertThat(words()).containsExactly("It is on.");

        wordsInTheCopy("It is on.", "It is in.");
        assertThat(words()).containsExactly("It is in.");
    }

    @Test
    void a_file_that_comes_goes_or_is_renamed_is_noticed() {
        folder.write("more.yaml", Folder.FACT.replace("F1", "F2").replace("It is so.", "It is more."));
        assertThat(words()).containsExactly("It is so.", "It is more.");

        folder.delete("facts.yaml");
        assertThat(words()).containsExactly("It is more.");

        folder.delete("more.yaml").write("moved.yaml", Folder.FACT.replace("It is so.", "It is fine."));
        assertThat(words()).containsExactly("It is fine.");
    }

    @Test
    void a_fault_is_told_as_if_there_were_no_copy() {
        folder.write("facts.yaml", Folder.FACT.replace("hedge: none", "hedge: nune"));
        assertThat(archive().read()).isEqualTo(new Archive(directory).read()).isInstanceOf(Reading.Bad.class);
    }

    @Test
    void what_is_not_good_is_not_kept() {
        var good = bytes();
        folder.write("facts.yaml", Folder.FACT.replace("so.", "expected."));
        assertThat(archive().read()).isInstanceOf(Reading.Bad.class);
        assertThat(bytes()).isEqualTo(good);
    }

    @Test
    void a_copy_that_was_cut_off_or_is_none_is_made_anew() throws IOException {
        var whole = bytes();
        for (var broken : List.of(new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(whole, whole.length - 9))) {
            Files.write(place, broken);
            assertThat(words()).containsExactly("It is so.");
            assertThat(bytes()).isEqualTo(whole);
        }
    }

    @Test
    void without_a_place_to_write_the_record_is_read_each_time() {
        var nowhere = new FairCopy(beside.resolve("missing").resolve("copy"));
        assertThat(good(new Archive(directory, Optional.of(nowhere))).facts().all())
                .hasSize(1);
    }

    @Test
    void nothing_is_left_beside_the_copy() throws IOException {
        try (var files = Files.list(beside)) {
            assertThat(files).containsExactly(place);
        }
    }

    private Archive archive() {
        return new Archive(directory, Optional.of(new FairCopy(place)));
    }

    private List<String> words() {
        return good(archive())
                .facts()
                .all()
                .map(fact -> fact.statement().text().in(Language.ENGLISH))
                .toList();
    }

    private static Reading.Good good(Archive archive) {
        return (Reading.Good) archive.read();
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(place);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Only in the trees, which stand at the end. */
    private void wordsInTheCopy(String words, String others) throws IOException {
        var kept = new String(bytes(), StandardCharsets.ISO_8859_1);
        int last = kept.lastIndexOf(words);
        Files.writeString(
                place,
                kept.substring(0, last) + others + kept.substring(last + words.length()),
                StandardCharsets.ISO_8859_1);
    }
}
