package org.khamrabrong.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.organization.Capacity;

/**
 * A fact as it is kept, before it has its place in a chain.
 *
 * @param chain the agreement's id, or {@link #OF_NONE}
 * @param what the declared name of its kind
 * @param content its own fields as JSON
 */
record Told(UUID chain, Instant at, Capacity capacity, String what, String content) {

    /** The chain of all that belongs to no agreement. */
    static final UUID OF_NONE = new UUID(0, 0);

    static Told of(Fact fact, Instant at, Capacity capacity) {
        return new Told(chain(fact.agreement()), at, capacity, Fact.name(fact.getClass()), FactJson.write(fact));
    }

    /** @param agreement null for what belongs to none */
    static UUID chain(@Nullable AgreementId agreement) {
        return agreement == null ? OF_NONE : agreement.value();
    }

    /** The agreement whose chain that is; null where it is the one of none. */
    static @Nullable AgreementId agreement(UUID chain) {
        return OF_NONE.equals(chain) ? null : new AgreementId(chain);
    }

    /** SHA-256 of everything but the place: the UTF-8 bytes of a JSON object in this order, empty fields left out. */
    byte[] digest() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("chain", chain);
        fields.put("at", at.toString());
        fields.put("what", what);
        fields.put("who", capacity.who());
        fields.put("role", capacity.role());
        fields.put("unit", capacity.unit());
        fields.put("behalf", capacity.behalf());
        fields.put("task", capacity.task());
        fields.put("model", capacity.model());
        fields.put("fact", FactJson.raw(content));
        fields.values().removeIf(value -> value == null);
        return Digest.of(FactJson.bytes(fields));
    }
}
