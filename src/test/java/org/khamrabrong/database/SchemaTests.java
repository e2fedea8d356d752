package org.khamrabrong.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.organization.NamedAs;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.MeasureType;
import org.khamrabrong.workflow.Work;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for every table, so that a new one keeps to it. */
@ApplicationTest
class SchemaTests {

    private static final Path ROOMS = Path.of("src/main/java/org/khamrabrong");
    private static final Pattern WORD = Pattern.compile("'([A-Za-z_]+)'::");

    /** Never changed, but taken away again: until the report is sent, or with the signatures of a round that came to nothing. */
    private static final Set<String> TAKEN_AWAY = Set.of("evidence", "authorship", "amendment_file");

    /** Held to fewer constants: not every role does steps or approves, and no administrator says who is away. */
    private static final Set<String> FEWER = Set.of("absence.named_as", "approval_level.role", "deputyship.role");

    /** Nobody deletes a unit or a person, so that what points to them needs no index for that. */
    private static final Set<String> NEVER_DELETED = Set.of("unit", "person");

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManagerFactory entities;

    /** By which lists are sorted. */
    @Test
    void namesStandInThaiOrder() {
        assertThat(database.queryForList(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and collation_name = 'thai_names'",
                        String.class))
                .contains("unit.code", "unit.name", "person.name", "post.title");
    }

    @Test
    void everyRoomHasOneMigrationAndTheNumbersHaveNoGap() {
        List<String> versions = database.queryForList(
                "select version from flyway_schema_history order by installed_rank", String.class);
        List<String> rooms = database.queryForList(
                "select description from flyway_schema_history where version <> '1'", String.class);

        assertThat(versions)
                .isEqualTo(IntStream.rangeClosed(1, versions.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(rooms).doesNotHaveDuplicates().allMatch(room -> Files.isDirectory(ROOMS.resolve(room)));
    }

    @Test
    void everyConstraintSaysInItsNameWhoseItIsAndOfWhichKind() {
        assertThat(database.queryForList("""
                        select conname from pg_constraint join pg_class on pg_class.oid = conrelid
                        where connamespace = 'public'::regnamespace and relname !~ '^(act_|flyway_)'
                          and conname !~ ('^' || relname || '_([a-z0-9_]+_)?'
                              || case contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uk'
                                              when 'c' then 'ck' when 'x' then 'ex' else '.*' end || '$')
                        """, String.class)).isEmpty();
    }

    @Test
    void everyIndexOfItsOwnSaysInItsNameWhoseItIs() {
        assertThat(database.queryForList("""
                        select index.relname from pg_index join pg_class index on index.oid = indexrelid
                        join pg_class kept on kept.oid = indrelid
                        where kept.relnamespace = 'public'::regnamespace and kept.relname !~ '^(act_|flyway_)'
                          and not exists (select from pg_constraint where conindid = indexrelid)
                          and index.relname !~ ('^' || kept.relname || '_[a-z0-9_]+_ix$')
                        """, String.class)).isEmpty();
    }

    @Test
    void everyColumnOfAnEnumHoldsItsConstantsOnly() {
        List<SelectableMapping> columns = enumColumns().stream()
                .filter(column -> !FEWER.contains(name(column)))
                .toList();

        assertThat(columns)
                .hasSizeGreaterThan(20)
                .allSatisfy(column -> assertThat(words(column)).as(name(column)).isEqualTo(constants(column)));
    }

    /** Those of tables that no entity is mapped to, that hold a word instead of a constant, or fewer of the constants. */
    @ParameterizedTest
    @MethodSource("wordsOfPlainColumns")
    void everyColumnOfWordsHoldsThoseOnly(String table, String column, Set<String> words) {
        assertThat(words(table, column)).isEqualTo(words);
    }

    static List<Arguments> wordsOfPlainColumns() {
        Set<String> works = names(Work.values());
        Set<String> roles = names(Role.doingSteps().toArray(Role[]::new));
        return List.of(
                Arguments.of("work_item", "judges", works),
                Arguments.of("work_item", "authors", works),
                Arguments.of("work_item", "renews", works),
                Arguments.of("work_item", "role", roles),
                Arguments.of("absence", "named_as", names(NamedAs.ABSENT, NamedAs.HEAD)),
                Arguments.of("deputyship", "role", roles),
                Arguments.of("approval_level", "role", names(Role.GOVERNOR, Role.HEAD)),
                Arguments.of("authorship", "work", works),
                Arguments.of("library_template", "measure", Set.copyOf(MeasureType.words())));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    @Test
    void whatTheApplicationNeverChangesTheDatabaseKeeps() {
        Set<String> unchanged = immutableTables();
        unchanged.removeAll(TAKEN_AWAY);

        assertThat(unchanged).hasSizeGreaterThan(8).allMatch(this::appendOnly);
    }

    @Test
    void aForeignKeyHasAnIndexWhereWhatItPointsToCanBeDeleted() {
        List<Map<String, Object>> unindexed = database.queryForList("""
                select conname as name, confrelid::regclass::text as parent from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace and conrelid::regclass::text !~ '^act_'
                  and not exists (select from pg_index
                                  where indrelid = conrelid and indpred is null and indkey[0] = any (conkey))
                """);

        assertThat(unindexed).allMatch(key -> {
            String parent = (String) key.get("parent");
            return NEVER_DELETED.contains(parent) || appendOnly(parent);
        });
    }

    private List<SelectableMapping> enumColumns() {
        List<SelectableMapping> all = new ArrayList<>();
        metamodel().forEachEntityDescriptor(entity -> {
            entity.getIdentifierMapping().forEachSelectable((index, column) -> all.add(column));
            entity.forEachSelectable((index, column) -> all.add(column));
        });
        metamodel()
                .forEachCollectionDescriptor(rows -> rows.getAttributeMapping()
                        .getElementDescriptor()
                        .forEachSelectable((index, column) -> all.add(column)));
        return all.stream().filter(column -> javaType(column).isEnum()).toList();
    }

    private Set<String> immutableTables() {
        return metamodel()
                .streamEntityDescriptors()
                .filter(entity -> !entity.isMutable())
                .map(EntityPersister::getIdentifierTableName)
                .collect(Collectors.toSet());
    }

    private MappingMetamodelImplementor metamodel() {
        return entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
    }

    private static String name(SelectableMapping column) {
        return column.getContainingTableExpression() + "." + column.getSelectionExpression();
    }

    private Set<String> words(SelectableMapping column) {
        return words(column.getContainingTableExpression(), column.getSelectionExpression());
    }

    private Set<String> words(String table, String column) {
        return database.queryForList("""
                        select pg_get_constraintdef(pg_constraint.oid) from pg_constraint
                        join pg_attribute on attrelid = conrelid and conkey = array[attnum]
                        where contype = 'c' and conrelid = ?::regclass and attname = ?
                        """, String.class, table, column).stream()
                .flatMap(check -> WORD.matcher(check).results().map(word -> word.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> constants(SelectableMapping column) {
        return Arrays.stream(javaType(column).getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Class<?> javaType(SelectableMapping column) {
        return column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
    }

    private boolean appendOnly(String table) {
        return database.queryForObject("""
                        select count(distinct tgtype) from pg_trigger
                        where tgrelid = ?::regclass and tgfoid = 'refuse_change()'::regprocedure and tgqual is null
                          and tgtype in (1 + 2 + 8 + 16, 2 + 32) and tgenabled = 'O'
                        """, Integer.class, table) == 2;
    }
}
