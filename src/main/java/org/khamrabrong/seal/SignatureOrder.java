package org.khamrabrong.seal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One signature to be made.
 *
 * @param field the empty signature field that it fills
 * @param appearance a PDF whose first page is what the field shows, of the field's size; null keeps what it shows
 * @param texts by name of the text field that is filled along with it; its name begins with the field's and a hyphen
 */
public record SignatureOrder(
        String field, byte @Nullable [] appearance, Map<String, FieldText> texts, Statement statement, SigningKey key) {

    public SignatureOrder {
        texts = Map.copyOf(texts);
    }
}
