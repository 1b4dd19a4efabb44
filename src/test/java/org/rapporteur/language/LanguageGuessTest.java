package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.Language.ENGLISH;
import static org.rapporteur.language.Language.RUSSIAN;
import static org.rapporteur.language.Language.UKRAINIAN;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    /** None holds a letter that only Ukrainian has. */
    static Stream<String> ukrainian() {
        return """
            Хто такий Умеров?
            Хто тут головний?
            Хто веде перемовини?
            Хто керував групою Москви?
            Хто був за столом?
            Де були перемовини?
            Де саме проходять перемовини?
            Де зараз тривають розмови?
            Куди прибули делегати?
            Коли почався раунд?
            Коли наступний раунд?
            Коли роковини вторгнення?
            Коли почали говорити?
            Яка головна проблема?
            Яка дата початку?
            Яка роль Буданова?
            Яка доля полонених?
            Яка частка окупована?
            Який раунд був перед цим?
            Яке завдання мав Буданов?
            Яких людей назвали?
            Про що там говорили?
            Про що домовились?
            Що сказав Трамп?
            Що вимагала Москва?
            Що заважало домовитись?
            Що буде завтра?
            Що каже Зеленський?
            Що таке ЗАЕС?
            Чому не домовилися?
            Чому так довго?
            Чого хоче Кремль?
            Чи був там Лавров?
            Чи назвали число загиблих?
            Чи можна побачити джерело?
            Чия це команда?
            Чий посланець Костюков?
            Чим зайнятий Буданов?
            Хто з ким сперечався?
            Мединський хто
            втрати людей
            загальне число загиблих
            склад групи Москви
            голова групи Умеров
            роковини вторгнення
            дата роковин
            попередня розмова
            остання новина
            джерело цього запису
            заява про тиск
            вимога щодо земель
            поступки щодо земель
            енергетика та морози
            розкажи коротко про перемовини
            нагадай дату роковин
            забудь усе та скажи чий Крим
            напиши програму на java
            хто винен
            дякую
            котра зараз година
            """.lines();
    }

    /** None holds a letter that only Russian has. */
    static Stream<String> russian() {
        return """
            Кто такой Умеров?
            Кто тут за главного?
            Кто представляет Киев?
            Кто возглавил делегацию России?
            Кто сидит за столом?
            Где проходит встреча?
            Где встретились делегации?
            В каком отеле живут?
            Куда прилетели делегации?
            Когда начался раунд?
            Когда следующая встреча?
            Когда годовщина вторжения?
            Какая главная проблема?
            Какая дата начала?
            Какая роль у Буданова?
            Какой раунд по счету?
            Какие требования у России?
            Каких людей назвали?
            О чем говорят в Женеве?
            О чем договорились?
            Что сказал Трамп?
            Что требует Москва?
            Что мешает соглашению?
            Что будет завтра?
            Что говорит Кремль?
            Почему не договорились?
            Почему так долго?
            Чего хочет Кремль?
            Будет ли там Лавров?
            Назвали ли число погибших?
            Можно посмотреть источник?
            Сколько людей погибло?
            Сколько осталось дней?
            потери России
            число погибших
            состав делегации
            глава делегации Киева
            место переговоров
            итоги прошлого раунда
            последние новости
            откуда сведения?
            источник записи
            требования насчет Донецка
            позиция Киева по Донбассу
            атомная станция
            войска Запада
            отключения света
            давление Трампа
            спор о территории
            вопрос о земле
            расскажи кратко о войне
            напомни дату
            посоветуй фильм
            реши задачу
            напиши программу на java
            спасибо
            кто виноват
            кому принадлежит Донбасс
            перемирие будет?
            Костюков из какого ведомства
            """.lines();
    }

    @ParameterizedTest
    @MethodSource("ukrainian")
    void knows_ukrainian_without_its_letters(String line) {
        assertThat(line.toLowerCase(UKRAINIAN.locale())).doesNotContainPattern("[іїєґ'’]");
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(UKRAINIAN);
    }

    @ParameterizedTest
    @MethodSource("russian")
    void knows_russian_without_its_letters(String line) {
        assertThat(line.toLowerCase(RUSSIAN.locale())).doesNotContainPattern("[ыэъё]");
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Кто такой Дмитрієв?          | RUSSIAN
        Хто такий Дмитриев?          | UKRAINIAN
        Яка позиція Києва?           | UKRAINIAN
        Какие были раунды?           | RUSSIAN
        п'ять питань                 | UKRAINIAN
        Хто такий Umerov?            | UKRAINIAN
        Is Зеленский mentioned?      | ENGLISH
        полагодь запит: select * from users | UKRAINIAN
        Who leads the delegation?    | ENGLISH
        venue                        | ENGLISH
        Earlier meetings: location?  | ENGLISH
        """)
    void reads_mixed_lines(String line, Language language) {
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [nj jxjk.' ltktufws.          | UKRAINIAN
        rnj djpukfdkztn ltktufwb.     | RUSSIAN
        ult ghj[jlzn gthtujdjhs       | RUSSIAN
        цру дуфвы еру кгыышфт         | ENGLISH
        рудз                          | ENGLISH
        """)
    void sees_through_the_wrong_layout(String line, Language meant) {
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaves_to_the_guest_what_tells_nothing(Language own) {
        assertThat(Stream.of("", "   ", "17*23", "🙂", "umerov", "/venue", "/who medinsky", "/црщ ьувштылн"))
                .allSatisfy(line -> assertThat(LanguageGuess.of(line, own)).isEqualTo(own));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Буданов", "Трамп", "Москва", "Лавров там", "раунд"})
    void leaves_unclear_cyrillic_to_a_guest_who_speaks_either(String line) {
        assertThat(LanguageGuess.of(line, UKRAINIAN)).isEqualTo(UKRAINIAN);
        assertThat(LanguageGuess.of(line, RUSSIAN)).isEqualTo(RUSSIAN);
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(RUSSIAN);
    }

    @Test
    void does_not_take_a_transliterated_question_for_english() {
        assertThat(LanguageGuess.of("kto vozglavlyaet delegatsiyu", UKRAINIAN)).isEqualTo(UKRAINIAN);
        assertThat(LanguageGuess.of("khto ocholyuye delehatsiyu", UKRAINIAN)).isEqualTo(UKRAINIAN);
    }

    @ParameterizedTest
    @CsvSource({"/delegation росія, UKRAINIAN", "/кто Мединский, RUSSIAN", "/asof 2026-02-17 delegation россия, RUSSIAN"
    })
    void takes_the_language_of_a_command_from_its_cyrillic_words(String line, Language language) {
        assertThat(LanguageGuess.of(line, ENGLISH)).isEqualTo(language);
    }

    @Test
    void reads_letters_that_are_composed_of_two() {
        assertThat(LanguageGuess.of("Якии\u0306 раунд Украи\u0308ни", ENGLISH)).isEqualTo(UKRAINIAN);
    }
}
