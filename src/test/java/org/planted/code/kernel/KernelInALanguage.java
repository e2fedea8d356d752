package org.planted.code.kernel;

import java.util.Locale;

/** Mistake: what the kernel says depends on a language. */
class KernelInALanguage {

    String shout(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
