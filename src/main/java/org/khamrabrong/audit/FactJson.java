package org.khamrabrong.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.Sha256;

/** Facts as JSON of their own fields, in the order of the alphabet; a package that a score was computed from stands there as its hash. */
final class FactJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(AgreementId.class, IdAsText.class)
            .addMixIn(FiscalYear.class, YearAsNumber.class)
            .addModule(new SimpleModule().addSerializer(Scored.class, new ScoreWithoutPackage()))
            .build();

    private FactJson() {}

    static String write(Fact fact) {
        return text(fact);
    }

    static <T extends Fact> T read(String content, Class<T> kind) {
        try {
            return JSON.readValue(content, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a " + kind.getName() + ": " + content, e);
        }
    }

    /** The scores that the fact tells of and that were computed, in the order of its fields. */
    static List<Scored> scores(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getType() == Scored.class)
                .map(component -> score(component, fact))
                .filter(scored -> scored != null && scored.isComputed())
                .toList();
    }

    /** Of the package that the score was computed from. */
    static String sha256(Scored scored) {
        return scored.document() == null ? Objects.requireNonNull(scored.sha256()) : Sha256.of(scored.document());
    }

    /** What is JSON already, to stand inside other JSON as it is. */
    static Object raw(String json) {
        return new RawValue(json);
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Scored score(RecordComponent component, Fact fact) {
        try {
            component.getAccessor().setAccessible(true);
            return (Scored) component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private abstract static class IdAsText {
        @JsonCreator
        IdAsText(UUID value) {
            Objects.requireNonNull(value);
        }

        @JsonValue
        abstract UUID value();
    }

    private abstract static class YearAsNumber {
        @JsonCreator
        YearAsNumber(int gregorian) {}

        @JsonValue
        abstract int gregorian();
    }

    private static final class ScoreWithoutPackage extends JsonSerializer<Scored> {

        @Override
        public void serialize(Scored scored, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            write("result", scored.result(), json);
            write("score", scored.score(), json);
            if (scored.isComputed()) {
                json.writeStringField("sha256", sha256(scored));
            }
            json.writeEndObject();
        }

        private static void write(String field, @Nullable BigDecimal number, JsonGenerator json) throws IOException {
            if (number != null) {
                json.writeNumberField(field, number);
            }
        }
    }
}
