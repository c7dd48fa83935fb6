package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.Clock;
import org.hsproster.batch.RosterApplication;
import org.hsproster.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Configures the upload and assessment of rosters. */
@Configuration(proxyBeanMethods = false)
@Import(UploadService.class)
public class UploadConfiguration {

    @Bean
    UploadStore uploads(@Value("${hsp-roster.data}") String data, Clock clock, UploadLimits limits) {
        return UploadStore.in(Path.of(data, UploadStore.FOLDER), clock, limits);
    }

    @Bean(destroyMethod = "close")
    UploadQueue queue(UploadLimits limits) {
        return new UploadQueue(limits);
    }

    @Bean
    UploadAssessor assessor(RosterApplication application, Rulebook rulebook) {
        return new UploadAssessor(application.assessmentRun(), application.history(), rulebook);
    }
}
