package org.rapporteur.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a file or folder cannot be read or written, in a host's words. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A few words without a full stop. The path does not stand in them. */
    public static String inWords(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException _ -> "it is not there";
            case NotDirectoryException _ -> "it is no folder";
            case FileAlreadyExistsException _ -> "a file is in the place of a folder";
            case AccessDeniedException _ -> "this user has no right to";
            case CharacterCodingException _ -> "it is not text in UTF-8";
            case FileSystemException told -> orKind(told.getReason(), told);
            default -> orKind(trouble.getMessage(), trouble);
        };
    }

    /** The operating system's own words where there are some, such as "No space left on device". */
    private static String orKind(@Nullable String words, IOException trouble) {
        return Optional.ofNullable(words).orElseGet(() -> trouble.getClass().getSimpleName());
    }
}
