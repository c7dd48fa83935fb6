package org.hsproster.web;

import java.nio.file.Path;
import java.time.Clock;
import org.hsproster.batch.RosterApplication;
import org.hsproster.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what takes rosters in and has them assessed. */
@Configuration(proxyBeanMethods = false)
@Import(Desk.class)
class UploadConfiguration {

    @Bean
    Uploads uploads(@Value("${hsp-roster.data}") String data, Clock clock, Limits limits) {
        return Uploads.in(Path.of(data, Uploads.FOLDER), clock, limits);
    }

    @Bean(destroyMethod = "close")
    Workshop workshop(Limits limits) {
        return new Workshop(limits);
    }

    @Bean
    Assessing assessing(RosterApplication application, Rulebook rulebook) {
        return new Assessing(application.assessmentRun(), rulebook);
    }
}
