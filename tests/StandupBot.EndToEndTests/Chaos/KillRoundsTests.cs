using StandupBot.Chaos;
using Xunit;

namespace StandupBot.EndToEndTests.Chaos;

/// <summary>The short form; tests/kill-rounds runs as many as one likes.</summary>
public sealed class KillRoundsTests
{
    private const string PostgresVariable = "STANDUPBOT_TEST_POSTGRES";

    /// <summary>Two hosts beside their database take minutes on a small machine: only where somebody asks for it.</summary>
    private const string LongVariable = "STANDUPBOT_TEST_KILL_TWO_HOSTS";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "11")]
    public async Task A_host_that_is_killed_under_load_loses_no_answer_and_opens_no_run_twice()
    {
        var verdict = await KillRounds.RunAsync(new ChaosPlan(4, 1) { Teams = 2, TeamSize = 4 }, _ => { }, Cancellation);
        Assert.Equal("", string.Join("\n", verdict.Problems));
        Assert.Equal((4, 2), (verdict.Rounds, verdict.Runs));
    }

    [Fact, Trait("Behaviour", "11")]
    public async Task Of_two_hosts_on_one_database_the_other_goes_on_within_half_a_minute()
    {
        var server = Environment.GetEnvironmentVariable(PostgresVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable(LongVariable)), $"It takes minutes: set {LongVariable}=1 beside {PostgresVariable}, or run tests/kill-rounds postgres.");
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL server: set {PostgresVariable} to the connection string of one on which databases may be made and dropped.");
        var verdict = await PostgresDatabase.UseAsync(server!, own => KillRounds.RunAsync(new ChaosPlan(2, 1, own) { Teams = 2, TeamSize = 4 }, _ => { }, Cancellation));
        Assert.Equal("", string.Join("\n", verdict.Problems));
        Assert.All(verdict.TakeOvers, t => Assert.InRange(t, TimeSpan.Zero, TimeSpan.FromSeconds(35)));
    }
}
