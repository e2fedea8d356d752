package org.khamrabrong.seal;

import java.time.Instant;
import java.util.Map;

/**
 * One signature to be made.
 *
 * @param field the empty signature field that it fills
 * @param appearance a PDF whose first page is what the field shows, of the field's size; null keeps what it shows
 * @param texts by name of the text field that is filled along with it; its name begins with the field's and a hyphen
 * @param signer name
 * @param reason null where none is given
 * @param location null where none is given
 * @param timeStamped whether a time stamp is wished for, where an authority is configured
 */
public record SignatureOrder(
        String field,
        byte[] appearance,
        Map<String, FieldText> texts,
        String signer,
        String reason,
        String location,
        SigningKey key,
        Instant at,
        boolean timeStamped) {

    public SignatureOrder {
        texts = Map.copyOf(texts);
    }
}
