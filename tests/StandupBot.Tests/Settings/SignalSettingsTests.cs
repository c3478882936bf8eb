using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Signals;
using StandupBot.Replay;
using Xunit;

namespace StandupBot.Tests.Settings;

/// <summary>The thresholds of every company in the settings, and who keeps to them.</summary>
public sealed class SignalSettingsTests
{
    [Fact]
    public async Task A_threshold_of_the_settings_is_in_force_and_the_others_stay_as_documented()
    {
        await using var app = LiveHost.Build(["--Signals:S7:WindowDays=4", "--Signals:S13:PaceBelow=0.5", "--Signals:Trust:StaleGoalDays=15"]);

        var options = app.Services.GetRequiredService<SignalOptions>();

        var usual = new SignalOptions();
        Assert.Equal(
            usual with { S7 = usual.S7 with { WindowDays = 4 }, S13 = usual.S13 with { PaceBelow = 0.5 }, Trust = usual.Trust with { StaleGoalDays = 15 } }, options);
    }

    /// <summary>The same history gives the same output on every machine.</summary>
    [Fact]
    public async Task A_replay_keeps_to_the_documented_thresholds_whatever_the_settings_say()
    {
        Environment.SetEnvironmentVariable("Signals__S18__CriticalDays", "4");
        try
        {
            await using var host = new ReplayHost();
            await using var scope = host.Scope();

            Assert.Equal(new SignalOptions(), scope.ServiceProvider.GetRequiredService<SignalOptions>());
        }
        finally
        {
            Environment.SetEnvironmentVariable("Signals__S18__CriticalDays", null);
        }
    }
}
