package org.hsproster.batch.data;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes the pool of a database server a {@link PatientDataSource}; the embedded database always answers. */
public class PatientPool implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool && !pool.getJdbcUrl().startsWith("jdbc:hsqldb:")
                ? new PatientDataSource(pool)
                : bean;
    }
}
