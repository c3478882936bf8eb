using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>The personal tab over real HTTP.</summary>
public sealed class TabTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_signed_in_sees_their_goals()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        await bakery.Ana.SaysAsync("goals add Twenty wholesale accounts by 30 June", Cancellation);
        await bakery.SeesAsync(bakery.Ana.Chat, "G1");
        var (status, body) = await HomeAsync(bakery, bakery.Teams.Login.ForTab(bakery.Ana));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Twenty wholesale accounts", body, StringComparison.Ordinal);
        var (_, others) = await HomeAsync(bakery, bakery.Teams.Login.ForTab(bakery.Bo, audience: $"api://bot.example.com/{bakery.Teams.App.Id}"));
        Assert.DoesNotContain("Twenty wholesale accounts", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_for_this_app_and_tenant_there_is_nothing_to_see()
    {
        await using var bakery = await Bakery.OpenAsync();
        await bakery.SetUpAsync();
        var login = bakery.Teams.Login;
        var good = login.ForTab(bakery.Ana);
        string?[] bad =
        [
            null, "nonsense", login.ForTab(bakery.Ana, audience: "another-app"), login.ForTab(bakery.Ana, tenant: Guid.NewGuid().ToString()),
            login.ForActivity(bakery.Teams.ServiceUrl), good[..good.LastIndexOf('.')] + ".", good[..^8] + "AAAAAAAA",
        ];
        foreach (var token in bad)
            Assert.Equal(HttpStatusCode.Unauthorized, (await HomeAsync(bakery, token)).Status);
        bakery.Clock.Move(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await HomeAsync(bakery, good)).Status);
    }

    [Fact]
    public async Task Only_Microsofts_clients_may_frame_the_page()
    {
        await using var bakery = await Bakery.OpenAsync();
        using HttpClient http = new();
        foreach (var page in (string[])["/teams/tab", "/teams/tab.js", "/teams/tab.css", "/teams/privacy", "/teams/terms"])
        {
            using var answer = await http.GetAsync(new Uri(bakery.Bot.Address, page), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors https://teams.microsoft.com", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("frame-ancestors *", policy, StringComparison.Ordinal);
        }
    }

    private static async Task<(HttpStatusCode Status, string Body)> HomeAsync(Bakery bakery, string? token)
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(bakery.Bot.Address, "/teams/api/home"));
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
