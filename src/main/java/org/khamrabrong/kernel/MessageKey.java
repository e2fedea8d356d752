package org.khamrabrong.kernel;

/** Among the arguments of a sentence: one that is a message of its own, said in the reader's language. */
public record MessageKey(String key) {

    @Override
    public String toString() {
        return key;
    }
}
