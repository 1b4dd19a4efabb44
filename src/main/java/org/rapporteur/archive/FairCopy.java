package org.rapporteur.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The files as they were when last they were found good, and after them their trees. As long as the files are the same to
 * the byte, nobody has to compose the trees and to ask the rules again, which is half of a reading. What is kept is good only
 * for the program that kept it: a newer one may have other rules.
 *
 * @param place it need not exist; where nothing can be written, nothing is kept
 */
public record FairCopy(Path place) {

    /** The trees of these files; empty when these are not the ones that were kept. */
    Optional<List<Piece>> of(List<YamlFile> files) {
        try {
            var kept = ByteBuffer.wrap(Files.readAllBytes(place));
            return kept.getInt() == files.size() && files.stream().allMatch(file -> isNext(kept, file))
                    ? Optional.of(TreeForm.read(
                            kept, files.stream().map(YamlFile::path).toList()))
                    : Optional.empty();
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isNext(ByteBuffer kept, YamlFile file) {
        return next(kept).equals(name(file)) && next(kept).equals(file.content());
    }

    private static ByteBuffer next(ByteBuffer kept) {
        int length = kept.getInt();
        var next = kept.slice(kept.position(), length);
        kept.position(kept.position() + length);
        return next;
    }

    private static ByteBuffer name(YamlFile file) {
        return UTF_8.encode(file.path().getFileName().toString());
    }

    /** Whoever reads meanwhile finds the one before, or this one. */
    void keep(List<YamlFile> files, List<Piece> trees) {
        try {
            var fresh = place.resolveSibling(
                    place.getFileName() + "." + ProcessHandle.current().pid());
            try {
                Files.write(fresh, written(files, trees));
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException nowhere) {
            // Then the files are read anew each time.
        }
    }

    private static byte[] written(List<YamlFile> files, List<Piece> trees) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(files.size());
        for (var file : files) {
            write(out, name(file));
            write(out, file.content());
        }
        TreeForm.write(out, trees);
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, ByteBuffer content) throws IOException {
        out.writeInt(content.remaining());
        out.write(content.array(), content.arrayOffset() + content.position(), content.remaining());
    }
}
