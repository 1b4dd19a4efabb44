package org.rapporteur.question;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;

/** English words by their dictionary form. The usual stemmer would take a general for one who generates. */
final class EnglishForms extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var word = new KeywordTokenizer();
        return new TokenStreamComponents(word, new KStemFilter(new LowerCaseFilter(word)));
    }
}
