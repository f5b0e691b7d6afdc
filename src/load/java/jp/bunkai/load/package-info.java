/**
 * The load driver, a program of its own: many people of six organisations sit at one matrix of 300 rows, listen to it and edit it. It says
 * how long an edit takes until all others have seen it, what that costs the server, and proves by replay that nothing was lost.
 *
 * <p>{@code ./mvnw -DskipTests package}, then {@code ./mvnw -Pload test -Dload.args="--people 30 --every 5 --seconds 60"}. Beside it stands
 * {@link jp.bunkai.load.Kill}, which kills the same program amid signing: {@code ./mvnw -Pload test -Dload.main=jp.bunkai.load.Kill}, and
 * {@link jp.bunkai.load.Pictures}, which reads the hospital-wide picture of 50 dossiers, {@link jp.bunkai.load.Soak}, which runs two nodes for half an
 * hour and kills them and their database meanwhile, and {@link jp.bunkai.load.Galera}, which does so on a Galera cluster.
 * {@link jp.bunkai.load.Growth} tells what grows with dossiers, one's own and those of others, and {@link jp.bunkai.load.Starts} how long the program
 * takes until it is ready.
 */
package jp.bunkai.load;
