using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using StandupBot.EndToEndTests.Platforms;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>Every address of the host with everything switched on: who is signed out reaches what is listed here, and nothing else.</summary>
public sealed class RoutesTests
{
    /// <summary>With the reason why it may be reached.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["/"] = "leads on",
        ["/health/live"] = "says that the host lives",
        ["/health/ready"] = "says that the host is ready",
        ["/dashboard/sign-in"] = "says how to sign in",
        ["/dashboard/enter"] = "takes a key of 256 bits that works once",
        ["/dashboard/sign-out"] = "ends what is there",
        ["/dashboard/look"] = "keeps light or dark in the browser",
        ["/dashboard/files/{file}"] = "style and pictures, the same for everybody",
        ["/slack/events"] = "signed by Slack",
        ["/slack/interactivity"] = "signed by Slack",
        ["/slack/commands"] = "signed by Slack",
        ["/slack/install"] = "leads to Slack",
        ["/slack/oauth"] = "takes a state that works once",
        ["/api/messages"] = "signed by Microsoft",
        ["/teams/tab"] = "the tab's empty page",
        ["/teams/privacy"] = "named by the manifest",
        ["/teams/terms"] = "named by the manifest",
        ["/teams/{file}"] = "style and script of the tab",
        ["/api/v1/{**rest}"] = "asks for a personal token in a branch of its own",
        ["/api"] = "describes the API, the same for everybody",
        ["/api/api.css"] = "style of that page",
        ["/api/api.js"] = "script of that page",
        ["/calendar/{file}"] = "takes a secret address that its owner can end",
        ["/teams/api/home"] = "takes a token that Microsoft Entra ID signed",
    };

    /// <summary>The local chat knows no sign-in: this machine alone reaches it, which its own tests hold.</summary>
    private const string LocalChat = "/chat/";

    private static readonly string[] Everything =
    [
        "--Urls=http://127.0.0.1:0", "--Slack:SigningSecret=s", "--Slack:ClientId=c", "--Slack:ClientSecret=s", "--Slack:PublicUrl=https://bot.example.com",
        "--MicrosoftTeams:AppId=11111111-2222-4333-8444-555555555555", "--MicrosoftTeams:TenantId=11111111-2222-4333-8444-555555555556", "--MicrosoftTeams:ClientSecret=s",
    ];

    [Fact]
    public async Task Nothing_is_reached_by_somebody_signed_out_unless_it_is_listed()
    {
        using MovedClock clock = new(DemoCompanyFile.Morning);
        await using var app = LiveHost.Build(Everything, clock);
        var reached = Routes(app).Where(r => r.Metadata.GetMetadata<IAuthorizeData>() is null || r.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(PatternOf);
        Assert.Equal([], reached.Where(p => !p.StartsWith(LocalChat, StringComparison.Ordinal) && !Open.ContainsKey(p)).Distinct());
    }

    [Fact]
    public async Task The_list_names_nothing_that_there_is_not()
    {
        using MovedClock clock = new(DemoCompanyFile.Morning);
        await using var app = LiveHost.Build(Everything, clock);
        Assert.Equal([], Open.Keys.Except(Routes(app).Select(PatternOf)));
    }

    internal static IEnumerable<RouteEndpoint> Routes(WebApplication app) => ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    internal static string PatternOf(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.Trim('/') is var pattern && pattern == "/chat" ? LocalChat : pattern;
}
