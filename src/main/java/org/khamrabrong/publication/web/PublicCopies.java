package org.khamrabrong.publication.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Who has a public page already is told so, instead of being sent it again. */
@Configuration(proxyBeanMethods = false)
class PublicCopies {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publicPagesByTheirContent() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        // A strong one would keep the server from compressing the page.
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PublicAddress.LIST, PublicAddress.LIST + "/*");
        return registration;
    }
}
