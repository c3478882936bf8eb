using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.Web.MicrosoftTeams;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>What is there with which settings, and what the doctor says about them.</summary>
public sealed class StartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_an_app_id_the_endpoint_does_not_exist()
    {
        using MovedClock clock = new(new DateTimeOffset(2026, 3, 2, 7, 30, 0, TimeSpan.Zero));
        await using LiveBot bot = new(clock);
        await bot.StartAsync([], Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(bot, "/api/messages"));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(bot, "/teams/api/home"));
    }

    [Fact]
    public async Task An_activity_without_a_token_is_refused_and_has_no_effect()
    {
        await using var bakery = await Bakery.OpenAsync();
        bakery.Teams.Wire.TokenFor = null;
        await bakery.Teams.InstallAsync(bakery.Team, bakery.Ana, Cancellation);
        Assert.Equal(4, bakery.Teams.Wire.Failures.Count(f => f.StartsWith("401", StringComparison.Ordinal)));
        Assert.Empty(bakery.Teams.Connector.Calls);
    }

    [Theory]
    [InlineData("--Urls=http://0.0.0.0:0")]
    [InlineData("--Urls=http://127.0.0.1:0;http://*:0")]
    [InlineData("--Kestrel:Endpoints:Open:Url=http://[::]:0")]
    public async Task The_anonymous_mode_does_not_start_on_an_address_that_others_can_reach(string address)
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-");
        Assert.Equal(1, await LiveHost.RunAsync(
            ["--MicrosoftTeams:Anonymous=true", address, $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "bot.db")};Pooling=False"], Cancellation));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Half_a_registration_does_not_start_and_says_what_to_set()
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-");
        string[] settings = ["--MicrosoftTeams:ClientSecret=s", "--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "bot.db")};Pooling=False"];
        Assert.Equal(1, await LiveHost.RunAsync(settings, Cancellation));
        await using var app = LiveHost.Build(settings);
        var wrong = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => app.Services.GetRequiredService<Microsoft.Extensions.Options.IStartupValidator>().Validate());
        Assert.Contains("MicrosoftTeams:AppId is missing", wrong.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_doctor_finds_nothing_to_fix_where_all_is_well()
    {
        await using var bakery = await Bakery.OpenAsync(TimeProvider.System.GetUtcNow());
        Assert.Empty(await bakery.Bot.Services.GetRequiredService<MicrosoftTeamsDoctor>().TroublesAsync(Cancellation));
    }

    [Fact]
    public async Task The_doctor_names_a_wrong_secret_a_wrong_clock_and_keys_that_are_not_there()
    {
        await using var bakery = await Bakery.OpenAsync(TimeProvider.System.GetUtcNow() - TimeSpan.FromHours(1), "--MicrosoftTeams:ClientSecret=wrong");
        var troubles = await bakery.Bot.Services.GetRequiredService<MicrosoftTeamsDoctor>().TroublesAsync(Cancellation);
        Assert.Contains(troubles, t => t.Contains("60 minutes off", StringComparison.Ordinal));
        Assert.Contains(troubles, t => t.Contains("invalid_client", StringComparison.Ordinal) && t.Contains("MicrosoftTeams:ClientSecret", StringComparison.Ordinal));
        await using var lost = await Bakery.OpenAsync(TimeProvider.System.GetUtcNow(), "--MicrosoftTeams:Metadata=http://127.0.0.1:9/keys");
        Assert.Contains(
            await lost.Bot.Services.GetRequiredService<MicrosoftTeamsDoctor>().TroublesAsync(Cancellation), t => t.Contains("cannot be reached", StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> PostAsync(LiveBot bot, string path)
    {
        using HttpClient http = new();
        using StringContent body = new("{}", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri(bot.Address, path), body, Cancellation);
        return answer.StatusCode;
    }
}
