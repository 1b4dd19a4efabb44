package org.rapporteur.discord;

import java.util.stream.Stream;

/** What people and forgers put into fields. */
final class Hostile {

    private Hostile() {}

    static Stream<String> texts() {
        return Stream.of(
                "**bold** *italic* __under__ ~~struck~~ ||spoiler|| `code` ```block```",
                "# heading",
                "-# small",
                "> quotation",
                ">>> quotation to the end",
                "- item",
                "* item",
                "+ item",
                "1. item",
                "one\n# two\n> three\n- four",
                "[link](https://evil.example) <https://evil.example> https://evil.example steam://run",
                "@everyone @here <@42> <@!42> <@&42> <#42> <:e:42> <a:e:42> <t:0:R> </help:42> <id:home> :smile:",
                "\\* \\\\",
                "***",
                "\u202Edrawkcab\u202C\u2066x\u2069\u200F\u061C\uFEFF\u200B\u3164\u2800",
                "a\u0000b\u0007c\u001B[31mred\u0085\u009F\u2028d\u2029e",
                "🇺🇦🇷🇺🕊️👩‍👩‍👧‍👦 z̸̢̛a̶l̵g̷o̴",
                "\uD83D lone \uDE00 halves",
                "\"quoted\" 'single' & &amp;",
                "x".repeat(4096),
                "*".repeat(4096),
                "🙂".repeat(4096),
                "слово ".repeat(2000));
    }

    /** What fits into an option, and Discord lets nobody type halves of characters. */
    static Stream<String> typed() {
        return texts().filter(text -> !text.contains("\uD83D lone"))
                .map(text -> text.substring(0, Math.min(100, text.length())));
    }
}
