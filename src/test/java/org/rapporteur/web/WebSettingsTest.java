package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSettingsTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void without_a_word_it_is_port_8080_for_this_machine_alone() {
        assertThat(read(Map.of())).isEqualTo(new WebSettings("127.0.0.1", Optional.of(8080)));
        assertThat(faults).isEmpty();
    }

    @Test
    void any_free_port_and_none_at_all_may_be_asked_for() {
        assertThat(read(Map.of("RAPPORTEUR_HTTP_PORT", "0")).port()).contains(0);
        assertThat(read(Map.of("RAPPORTEUR_HTTP_PORT", " off ")).port()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "http", "80 80", "８０８０"})
    void what_is_no_port_is_told_with_the_way_out(String typed) {
        read(Map.of("RAPPORTEUR_HTTP_PORT", typed));
        assertThat(faults)
                .singleElement()
                .asString()
                .contains("RAPPORTEUR_HTTP_PORT: '" + typed + "' is not a port", "off");
    }

    @Test
    void what_is_no_address_is_told_with_the_way_out() {
        read(Map.of("RAPPORTEUR_HTTP_HOST", "http://x/"));
        assertThat(faults).singleElement().asString().contains("RAPPORTEUR_HTTP_HOST: 'http://x/'", "0.0.0.0");
    }

    private WebSettings read(Map<String, String> environment) {
        return WebSettings.read(environment, faults::add);
    }
}
