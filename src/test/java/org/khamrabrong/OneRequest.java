package org.khamrabrong;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A test is no request, whatever Spring prepares for it: only what is done in here is one. */
public final class OneRequest implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        RequestContextHolder.resetRequestAttributes();
    }

    public static void during(Runnable work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            work.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
