package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One compiled class: its file, the types and members it names, and its static fields that can change. It is read from
 * the class file and not from the imports, so that a name written out in full, or only inferred, counts too.
 */
record Part(String type, String file, Set<String> uses, List<String> mutableStatics) {
    private static final Pattern TYPE_IN_SIGNATURE = Pattern.compile("L([\\w/$]+)[;<]");

    static List<Part> under(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Part::read)
                    .toList();
        }
    }

    static Part read(Path classFile) {
        try {
            return of(ClassFile.of().parse(classFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return type.substring(0, type.lastIndexOf('.'));
    }

    String simpleName() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    private static Part of(ClassModel model) {
        var file = model.findAttribute(Attributes.sourceFile()).orElseThrow().sourceFile();
        return new Part(dotted(model.thisClass().asInternalName()), file.stringValue(), uses(model), statics(model));
    }

    private static Set<String> uses(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .flatMap(Part::names)
                .map(Part::dotted)
                .collect(Collectors.toSet());
    }

    private static List<String> statics(ClassModel model) {
        return model.fields().stream()
                .filter(field ->
                        field.flags().has(AccessFlag.STATIC) && !field.flags().has(AccessFlag.FINAL))
                .map(field -> field.fieldName().stringValue())
                .toList();
    }

    private static Stream<String> names(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type -> Stream.of(type.asInternalName());
            case MemberRefEntry member -> Stream.of(name(member));
            case Utf8Entry text ->
                TYPE_IN_SIGNATURE.matcher(text.stringValue()).results().map(Part::firstGroup);
            default -> Stream.of();
        };
    }

    /** {@code now()} and {@code now(zone)} ask the machine; {@code now(clock)} asks whom it is told to. */
    private static String name(MemberRefEntry member) {
        var handedAClock = member.type().stringValue().startsWith("(Ljava/time/Clock;)");
        return member.owner().asInternalName() + "." + member.name().stringValue() + (handedAClock ? "(clock)" : "");
    }

    private static String firstGroup(MatchResult found) {
        return found.group(1);
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
