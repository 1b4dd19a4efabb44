package org.rapporteur.question;

/**
 * What questions are read with: word forms of three languages, the words for each idea, and what a question may ask for.
 * Loading takes some tenths of a second, so it is done beside the start and not in its way.
 */
public final class Dictionaries {

    private final WordForms forms = new WordForms();
    private final Vocabulary vocabulary = new Vocabulary(forms);
    private final Intents intents = Intents.read();

    WordForms forms() {
        return forms;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Intents intents() {
        return intents;
    }
}
