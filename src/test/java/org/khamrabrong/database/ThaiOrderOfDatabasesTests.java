package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.fixture.TestDatabase;
import org.khamrabrong.language.ThaiOrder;

/** Names stand in the same order on every database, whatever its own order is, and in the same as in our own lists. */
class ThaiOrderOfDatabasesTests {

    private static final List<String> NAMES = List.of(
            "กานดา", "เกษม", "แก้ว", "โกมล", "ขวัญ", "ฝอ.3", "ฝอ.10", "สำนัก", "สลก.", "ไกร", "ใจดี", "ฮาซัน", "นํ้า",
            "น้ำ", "Ann", "bob", "๑๐", "2");

    static Stream<Map<String, String>> locales() {
        return Stream.of(
                Map.of("locale", "C"), Map.of("locale", "C.UTF-8", "locale-provider", "icu", "icu-locale", "en"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void sortsNamesAsADictionaryDoes(Map<String, String> locale) throws Exception {
        try (EmbeddedPostgres postgres = start(locale);
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            createOurs(connection);
            assertThat(sorted(connection, " collate thai_names"))
                    .containsExactlyElementsOf(NAMES.stream()
                            .sorted(ThaiOrder.by(Function.identity()))
                            .toList())
                    .containsSubsequence("กานดา", "เกษม", "แก้ว", "โกมล", "ขวัญ", "ฮาซัน")
                    .containsSubsequence("ฝอ.3", "ฝอ.10");
            assertThat(sorted(connection, "")).isNotEqualTo(sorted(connection, " collate thai_names"));
        }
    }

    @Test
    void saysSoInASentenceWhereADatabaseHasNoSuchOrder() throws Exception {
        try (EmbeddedPostgres postgres = start(Map.of("locale", "C"));
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop collation pg_catalog.\"th-x-icu\"");
            String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
            DatabaseProperties properties = new DatabaseProperties(url, "postgres", "", Path.of("unused"), 0, true);
            assertThatThrownBy(() -> ExternalServer.reach(properties))
                    .isInstanceOf(DatabaseNotUsable.class)
                    .hasMessageContaining("does not know the order of Thai names (its collation th-x-icu)");
        }
    }

    /** By the statement of the migration. */
    private static void createOurs(Connection connection) throws IOException, SQLException {
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V2__database.sql"));
        int begin = migration.indexOf("create collation thai_names");
        try (Statement statement = connection.createStatement()) {
            statement.execute(migration.substring(begin, migration.indexOf(';', begin)));
        }
    }

    private static List<String> sorted(Connection connection, String collation) throws SQLException {
        String values = String.join("'), ('", NAMES);
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select n from (values ('" + values + "')) as names (n) order by n" + collation)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static EmbeddedPostgres start(Map<String, String> locale) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(TestDatabase.PROGRAMS.toFile());
        locale.forEach(builder::setLocaleConfig);
        return builder.start();
    }
}
