package org.hsproster.testing.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs each test of a class with a new, empty PostgreSQL schema, in which applications of this process start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresSchema.class)
@EnabledIfEnvironmentVariable(
        named = PostgresSchema.VARIABLE,
        matches = "jdbc:postgresql:.+",
        disabledReason = "runs where " + PostgresSchema.VARIABLE + " is the JDBC URL of a PostgreSQL database")
public @interface WithPostgres {}
