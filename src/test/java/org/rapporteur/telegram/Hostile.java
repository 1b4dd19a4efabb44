package org.rapporteur.telegram;

import java.util.stream.Stream;

/** What people and forgers put into fields. */
final class Hostile {

    private Hostile() {}

    static Stream<String> texts() {
        return Stream.of(
                "<b>bold</b><script>alert(1)</script>",
                "</b></i></code>",
                "<a href=\"tg://user?id=1\">you</a>",
                "&lt; &amp; &#x41; & &bogus;",
                "*bold* _italic_ `code` [link](https://example.org) ||spoiler||",
                "@everyone @RapporteurBot \uFF20wide",
                "\u202Edrawkcab\u202C\u2066x\u2069\u200F\u061C\uFEFF",
                "a\u0000b\u0007c\u001B[31mred\u0085\u009F",
                "🇺🇦🇷🇺🕊️👩‍👩‍👧‍👦 z̸̢̛a̶l̵g̷o̴",
                "\uD83D lone \uDE00 halves",
                "\"quoted\" 'single'",
                "x".repeat(4096),
                "<".repeat(4096),
                "🙂".repeat(4096),
                "слово ".repeat(2000));
    }
}
