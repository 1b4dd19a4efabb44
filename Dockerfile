# The bot in a container: its own Java runtime, no build tools, a user without rights, and nothing that it must write
# to but /data. `.ci/container` checks the same steps without Docker.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -B -ntp dependency:go-offline || true
COPY . .
RUN mvn -B -ntp package -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false \
 && config/container/assemble /opt/rapporteur

FROM debian:stable-slim
COPY --from=build /opt/rapporteur /opt/rapporteur
ENV RAPPORTEUR_JAVA_HOME=/opt/rapporteur/runtime \
    RAPPORTEUR_HTTP_HOST=0.0.0.0 \
    RAPPORTEUR_DB_URL=jdbc:sqlite:/data/rapporteur.db
# The first start trains the AOT cache, which only fits where it was trained: one for runs, one for who asks in a shell.
RUN /opt/rapporteur/rapporteur run --help \
 && /opt/rapporteur/rapporteur ask /venue \
 && useradd --system --uid 10001 --user-group --no-create-home rapporteur \
 && mkdir /data && chown rapporteur:rapporteur /data
USER rapporteur
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/opt/rapporteur/healthcheck"]
ENTRYPOINT ["/opt/rapporteur/rapporteur"]
CMD ["run"]
