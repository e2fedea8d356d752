package org.khamrabrong.shell.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.khamrabrong.organization.SignIns;
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
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything needs a sign-in except what the public may see, the look of the pages and the health check. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] LOOK = {"/khamrabrong.css", "/fonts/**", "/favicon.*", "/guide-images/**"};
    private static final String[] PUBLIC = {"/public", "/public/**"};
    private static final String[] OPEN = {"/actuator/health/**", "/actuator/health", "/error"};
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Of pages without any script. */
    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The address of an invitation is a secret: it is told to nobody, not even to ourselves. */
    private static final HeaderWriter NO_REFERRER = new DelegatingRequestMatcherHeaderWriter(
            PathPatternRequestMatcher.withDefaults().matcher("/invitation/**"),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER));

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

    /**
     * For everyone, hence without a session; whether a copy may be kept each page says itself. A form sent from elsewhere
     * could only have a file checked of which nothing is kept, or change this browser's language or light.
     */
    @Bean
    @Order(2)
    SecurityFilterChain forEveryone(HttpSecurity http) throws Exception {
        return http.securityMatcher(PUBLIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PUBLIC_POLICY)))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain application(HttpSecurity http, SignInOutcome outcome, SignInThrottle throttle, SignIns signIns)
            throws Exception {
        RequestMatcher signIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInOutcome.LOGIN);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll())
                .formLogin(form -> form.loginPage(SignInOutcome.LOGIN).failureHandler(outcome))
                .addFilterBefore(new EndedSessions(signIns), LogoutFilter.class)
                .addFilterAfter(new PresentRoles(signIns), EndedSessions.class)
                .addFilterAfter(new PicturesOfPages(), PresentRoles.class)
                .addFilterBefore(new AddressGate(signIn, throttle, outcome), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .addHeaderWriter(NO_REFERRER)
                        .addHeaderWriter(new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .with(vaadin(), configurer -> configurer.loginView(LoginView.class, "/login?signedOut"))
                .build();
    }
}
