package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Leaves a file that is to be checked to the one who checks it: the server itself would write it to a disk first. */
@Configuration(proxyBeanMethods = false)
class PublicUploads {

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver uploads() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return !request.getRequestURI().equals(request.getContextPath() + PublicAddress.CHECK)
                        && super.isMultipart(request);
            }
        };
    }
}
