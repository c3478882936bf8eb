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
    [InlineData("--Delivery:LeaseSeconds=1", "use 30 to 600")]
    [InlineData("--LocalChat:Enabled=perhaps", "'LocalChat:Enabled'")]
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
