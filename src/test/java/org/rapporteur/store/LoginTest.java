package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL as hosts have it: it wants a password (SCRAM) and an encrypted connection, and shows a certificate. */
@Timeout(120)
class LoginTest {

    private static final String WORD = "correct horse";
    private static final List<String> RULES =
            List.of("host all postgres all trust", "hostssl all guest all scram-sha-256");

    @TempDir
    private static Path folder;

    private static OwnServer server;

    @BeforeAll
    static void start() throws Exception {
        makeCertificate();
        server = OwnServer.in(folder.resolve("data"), LoginTest::lock);
        var premises = new SharedPremises(server.address(), new CopyOnWriteArrayList<>());
        premises.execute("create user guest password '" + WORD + "'", "grant create, usage on schema public to guest");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void who_knows_the_password_is_let_in_over_a_connection_whose_certificate_is_checked() {
        var premises = guest(WORD, "&sslmode=verify-full&sslrootcert=" + folder.resolve("server.crt"));
        try (var store = premises.open()) {
            assertThat(store.subscriptions().upcoming(1)).isEmpty();
        }
        assertThat(premises.log()).isEmpty();
    }

    @Test
    void a_wrong_password_is_told() {
        assertThat(guest("wrong", "&sslmode=require").fault())
                .endsWith("the server does not know this user or password."
                        + " Set RAPPORTEUR_DB_USER and RAPPORTEUR_DB_PASSWORD_FILE.");
    }

    @Test
    void a_password_that_is_missing_is_told() {
        var nobody = new PostgresAddress(
                server.address().url() + "&sslmode=require", Optional.of("guest"), Optional.empty());
        assertThat(SharedPremises.at(nobody).fault())
                .endsWith("the server wants a password, or has no encryption. Set"
                        + " RAPPORTEUR_DB_PASSWORD_FILE, or another sslmode in RAPPORTEUR_DB_URL.");
    }

    @Test
    void a_server_that_wants_encryption_is_told_from_a_wrong_password() {
        assertThat(guest(WORD, "&sslmode=disable").fault())
                .endsWith("the server does not let this user in, or not without"
                        + " encryption. Set RAPPORTEUR_DB_USER, or sslmode=require in RAPPORTEUR_DB_URL.");
    }

    @Test
    void a_server_without_encryption_is_told_to_who_wants_it() throws Exception {
        var plain = Server.database();
        assertThat(SharedPremises.at(
                                new PostgresAddress(plain.url() + "&sslmode=require", plain.user(), plain.password()))
                        .fault())
                .endsWith(
                        "the server wants a password, or has no encryption. Set RAPPORTEUR_DB_PASSWORD_FILE, or another"
                                + " sslmode in RAPPORTEUR_DB_URL.");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_told() throws Exception {
        var stranger = Files.createDirectory(folder.resolve("stranger"));
        makeCertificate(stranger);
        assertThat(guest(WORD, "&sslmode=verify-full&sslrootcert=" + stranger.resolve("server.crt"))
                        .fault())
                .endsWith("the server's certificate is not trusted. Name the one that vouches for it: sslrootcert in"
                        + " RAPPORTEUR_DB_URL.");
    }

    private static SharedPremises guest(String password, String parameters) {
        return SharedPremises.at(
                new PostgresAddress(server.address().url() + parameters, Optional.of("guest"), Optional.of(password)));
    }

    private static void lock(File data) {
        try {
            Files.write(data.toPath().resolve("pg_hba.conf"), RULES);
            for (var name : List.of("server.crt", "server.key")) {
                var file = Files.copy(folder.resolve(name), data.toPath().resolve(name));
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            var settings = data.toPath().resolve("postgresql.conf");
            Files.writeString(settings, Files.readString(settings) + "\nssl = on\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeCertificate() throws Exception {
        makeCertificate(folder);
    }

    /** With the JDK's own tool, and written as PostgreSQL reads it. */
    private static void makeCertificate(Path where) throws Exception {
        var store = where.resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        WORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), WORD.toCharArray());
        write(
                where.resolve("server.key"),
                "PRIVATE KEY",
                keys.getKey("server", WORD.toCharArray()).getEncoded());
        write(
                where.resolve("server.crt"),
                "CERTIFICATE",
                keys.getCertificate("server").getEncoded());
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }
}
