package org.khamrabrong.shell.security;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Only a page begins a session. The line over which a page hears news would begin one too when it speaks after its person
 * has signed out, and the browser forget that of the sign-in page on which the person stands by then.
 */
@Component
class SessionsOfPages implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registered && registered.getServlet() instanceof SpringServlet) {
            registered.addInitParameter(ApplicationConfig.PROPERTY_SESSION_CREATE, Boolean.FALSE.toString());
        }
        return bean;
    }
}
