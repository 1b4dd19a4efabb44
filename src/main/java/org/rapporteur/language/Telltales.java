package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The signs that tell one language from its neighbours.
 *
 * @param letters that no neighbour uses
 * @param words that are spelled so in this language only
 * @param stems with which such words begin
 * @param endings of longer words; a weak sign, since names and foreign words may end alike
 */
record Telltales(String letters, Set<String> words, Set<String> stems, Set<String> endings) {

    static final int STRONG = 3;
    static final int WEAK = 1;

    /** Shorter words have no ending to speak of, and come about by chance under the wrong layout. */
    private static final int SHORTEST = 3;

    static final Telltales UKRAINIAN = of("іїєґ'’ʼ", """
        нагадуй нагадуйте щодня щоранку щовечора
        хто що чи де як яка яке яку яким який яких якого якому якою коли куди чому чого чий чия чим ким та й з із але або
        вже ще щоб щодо якщо ми ви ти вона воно вони його йому нього цього цей ця це цим був була було бути буде будуть
        може можуть нема немає треба можна варто хоче хочуть каже кажуть сказав зараз тепер учора вчора завтра також року
        роки роком роковин роковини роковинами проти лише тільки досить крим криму женеви рнбо аес заес хай нехай мене
        щось хтось тощо угода угоди угоду угодою груп група групи групу групою процес процесу програма програму програми
         склад складу людей умови умова новини винен винна йде йдуть тиск тиску заява заяви заяву
        """, """
        очол голов розмов перемов питан запит зустр вимаг домовл домови досяг припин вогн полонен посередник представн
        учасник загин загибл втрат останн попередн минул наступн скільк тижн сьогодн розкаж розпов людин донеччин безпек
        безпеч перш енерг економ електр етап експерт допомо вважа мова мови мову триват прац
        робит дякую чека розпоч почал почат кордон джерел розв привіт обстріл обговор перебу присутн територ окуп радник
        перемог зроб признач займа пропон заважа знаход поранен нагада вторгн йдеть біжен серед
        """, """
        ння ття ують юють ають яють ати яти ити ути лася лися лося вся тися шися ою ав ив ув яв ський ського ському ською
        цький цького цькою зький зького ова уть
        володимир кирило кислиця
        """);

    static final Telltales RUSSIAN = of("ыэъё", """
        кто что где когда куда откуда почему зачем чем кем чего как какая какое какой какие каких каким какую каков какова
        или из от об с со к ко о и еще если это этот эта эти его ее их он она они нет есть около более менее больше меньше
        после между против лет дней теперь сейчас вчера можно нужно надо хочет хотят тоже также женеве снбо киев киева
        киеву киеве киевом ли был была было будет мне меня скажите начало начала начался началось спор спора споров
        имя имена цель цели идет идут скока скоко скок чё че чо щас ваще
        """, """
        украин росс переговорщик встреч встрет вопрос стран войн войск предложен предлаг соглас соглаш безопасн ответ отвеч
        представител посредник развед погиб потер бежен последн предыдущ прошл следующ главн сколько город недел назов
        расскаж помог помощ помоч спасиб привет здравств пожалуйст хорош долж требов требу отказ уступ донетчин годовщин
        отношен мнени человек конец конч итог достиг прекращ обмен пленн возглав руковод фамили зовут перв второ
        донецк европ работ знать делать посовет реши оккуп территор
        групп процесс комисс программ услови состав лидер заседан министр совет официальн новост виноват побед
        сдел приех пришл собрал назнач ожида счит длит занима обсуд обсуж подпис меша произ проис случ ранен напомн кратк
        верно данн граждан
        """, """
        ая яя ое ее ие ия ии ию ой тся ет ит ют ят ость ости тель теля ский ского скому ским ских ской скую цкий цкого ал
        ил ел ать ять еть ить ешь ишь
        путин дмитриев владимир игорь сергей кирилл кислица
        """);

    static final Telltales ENGLISH = of("", """
        the a an of in on at to for from by with about and or not is are was were be been do does did has have had will
        would can could should who whom whose what when where which why how many much long old any there this that these
        those it its he she they them his her their we you i me my your if then than as more most less last first next
        show tell give list explain help hello hi hey thanks please say said says name names help about venue dates date
        rounds round issues issue figures quotes quote anniversary brief source sources delegation privacy asof talks
        talk peace war meeting meetings leader leads lead russia ukraine russian ukrainian american status
        """, "", "");

    static final Telltales TRANSLITERATED = of(
            "",
            """
            kto chto shto gde kogda kak kakoy kakoi kakie kakaya skolko pochemu zachem eto khto hto shcho scho sho koly
            skilky skilki yak yaka yakyi yakyy yaki chomu de chy
            """,
            "delegats delehats peregovor perehovor rossi rosiy rosii ukrain vozglavl ocholy ocholi vstrech zustrich",
            "");

    /** How surely the words are Ukrainian or Russian as they stand, letters and endings left aside. */
    static int strength(List<String> words) {
        return (int) words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> UKRAINIAN.knows(word) || RUSSIAN.knows(word))
                .count();
    }

    boolean knows(String word) {
        return words.contains(word) || begins(word);
    }

    int signs(List<String> line) {
        return line.stream().mapToInt(this::signs).sum();
    }

    private int signs(String word) {
        if (knows(word) || letters.chars().anyMatch(letter -> word.indexOf(letter) >= 0)) {
            return STRONG;
        }
        return word.length() > SHORTEST && ends(word) ? WEAK : 0;
    }

    /** There are fewer beginnings of a word than stems to compare it with. */
    private boolean begins(String word) {
        return !stems.isEmpty()
                && IntStream.rangeClosed(1, word.length()).anyMatch(end -> stems.contains(word.substring(0, end)));
    }

    private boolean ends(String word) {
        return !endings.isEmpty()
                && IntStream.range(0, word.length()).anyMatch(start -> endings.contains(word.substring(start)));
    }

    private static Telltales of(String letters, String words, String stems, String endings) {
        return new Telltales(letters, set(words), set(stems), set(endings));
    }

    private static Set<String> set(String words) {
        return words.isBlank() ? Set.of() : Set.copyOf(List.of(words.strip().split("\\s+")));
    }
}
