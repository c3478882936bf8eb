using Xunit;

namespace StandupBot.Tests.Settings;

public sealed class SettingsTroubleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-settings-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--Storage:Provider=Oracle", "Storage:Provider is unknown; use Sqlite")]
    [InlineData("--Storage:Synchronous=SOMETIMES", "use FULL, NORMAL or OFF")]
    [InlineData("--Storage:ConnectionString=", "Storage:ConnectionString is empty")]
    [InlineData("--Storage:ConnectionString=Server=db;Password=x", "Data Source=standupbot.db")]
    [InlineData("--Storage:ConnectionString=Data Source=/no/such/folder/bot.db", "a file that can be written")]
    [InlineData("--Delivery:BatchSize=0", "Delivery:BatchSize is out of range; use 1 to 1000.")]
    [InlineData("--Delivery:PollSeconds=often", "'Delivery:PollSeconds'")]
    [InlineData("--Delivery:LeaseSeconds=1", "use 24 to 600")]
    [InlineData("--LocalChat:Enabled=perhaps", "'LocalChat:Enabled'")]
    [InlineData("--Signals:S7:WindowDays=50", "Signals:S7:WindowDays is 50; it goes from 1 to 10.")]
    [InlineData("--Signals:S13:Points=0", "Signals:S13:Points is 0; it goes from 1 to 1000.")]
    [InlineData("--Signals:S7:WindowDays=soon", "'Signals:S7:WindowDays'")]
    [InlineData("--Signals:S7:Window=4", "Signals:S7:Window is no option of a signal; docs/signals.md lists them.")]
    [InlineData("--Signals:S77:WindowDays=4", "Signals:S77:WindowDays is no option of a signal")]
    [InlineData("--Urls=nowhere", "http://127.0.0.1:5080")]
    public async Task A_wrong_setting_stops_the_host_and_says_what_to_set(string setting, string said)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(setting));
        Assert.Contains(said, SettingsTrouble.Of(exception), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_wrong_settings_are_both_told() => Assert.Equal(
        $"use A{Environment.NewLine}use B",
        SettingsTrouble.Of(new AggregateException(Wrong("use A"), Wrong("use B"))));

    [Fact]
    public void A_bug_is_not_dressed_up_as_a_setting() => Assert.Null(SettingsTrouble.Of(new InvalidOperationException("No handler takes it.")));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Microsoft.Extensions.Options.OptionsValidationException Wrong(string said) => new("", typeof(object), [said]);

    private async Task StartAsync(string setting)
    {
        await using var app = LiveHost.Build([$"--Storage:ConnectionString=Data Source={Path.Combine(folder, "bot.db")};Pooling=False", "--Urls=http://127.0.0.1:0", setting]);
        await LiveHost.PrepareAsync(app, Cancellation);
        await app.StartAsync(Cancellation);
        await app.StopAsync(Cancellation);
    }
}
