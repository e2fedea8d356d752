package org.khamrabrong.shell.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.khamrabrong.shell.frame.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything needs a sign-in except what the public may see, the look of the pages and the health check. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] LOOK = {"/khamrabrong.css", "/fonts/**", "/favicon.*"};
    private static final String[] OPEN = {"/public/**", "/public", "/actuator/health/**", "/actuator/health", "/error"};
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Without a session and without the headers that forbid keeping a copy. */
    @Bean
    @Order(1)
    SecurityFilterChain look(HttpSecurity http) throws Exception {
        return http.securityMatcher(LOOK)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain application(HttpSecurity http, SignInOutcome outcome, SignInThrottle throttle)
            throws Exception {
        RequestMatcher signIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInOutcome.LOGIN);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll())
                .formLogin(form -> form.loginPage(SignInOutcome.LOGIN).failureHandler(outcome))
                .addFilterBefore(new AddressGate(signIn, throttle, outcome), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .with(vaadin(), configurer -> configurer.loginView(LoginView.class, "/login?signedOut"))
                .build();
    }
}
