using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StandupBot.StandIns.Slack.Delivery;
using StandupBot.StandIns.Slack.People;
using StandupBot.StandIns.Slack.WebApi;

namespace StandupBot.StandIns.Slack;

/// <summary>
/// Stands in for Slack on the loopback interface, with the real service's manners: Web API, events, interactivity, commands, Socket Mode,
/// installation. Tests act as people and read what people would see.
/// </summary>
public sealed class SlackStandIn : IAsyncDisposable
{
    private readonly List<SlackWorkspace> workspaces = [];
    private readonly List<ApiLogEntry> calls = [];
    private LoopbackServer? server;

    private SlackStandIn(SlackApp app, TimeProvider clock)
    {
        (App, Clock) = (app, clock);
        Sockets = new SocketHub(this);
        Delivery = new Courier(this);
        Page = new InstallPage(this);
    }

    public SlackApp App { get; }
    public TimeProvider Clock { get; }
    public Faults Faults { get; } = new();

    /// <summary>How long every call of the Web API takes at least, in real time.</summary>
    public TimeSpan Slowness { get; set; }

    public SlackConsents Consents { get; } = new();
    public SocketHub Sockets { get; }
    public Courier Delivery { get; }
    private InstallPage Page { get; }

    /// <summary>Of each method, the scopes of which any one is enough.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ScopesOfMethods { get; } =
        MethodTable.Of(null!).ToDictionary(m => m.Name, m => m.Scopes);

    public Uri Address => server!.Address;

    /// <summary>What settings call the base address of the Web API.</summary>
    public Uri ApiBase => new(Address, "/api/");

    public IReadOnlyList<ApiLogEntry> Calls
    {
        get
        {
            lock (calls)
                return [.. calls];
        }
    }

    public int CallCount
    {
        get
        {
            lock (calls)
                return calls.Count;
        }
    }

    public static async Task<SlackStandIn> StartAsync(SlackApp app, TimeProvider clock, CancellationToken cancellation)
    {
        SlackStandIn service = new(app, clock);
        service.server = await LoopbackServer.StartAsync(service.Map, cancellation);
        return service;
    }

    public SlackWorkspace AddWorkspace(string id, string name, string? enterpriseId = null)
    {
        SlackWorkspace workspace = new(id, name, Clock) { EnterpriseId = enterpriseId };
        lock (workspaces)
            workspaces.Add(workspace);
        return workspace;
    }

    /// <summary>The app is put into the workspace by hand, as with "Install to workspace" on the app's own pages.</summary>
    /// <returns>The bot token.</returns>
    public string Install(SlackWorkspace workspace) => OAuthMethods.Issue(this, workspace, App.Scopes).Value;

    /// <summary>An administrator removes the app: tokens are dead at once, and the app hears of it in any order.</summary>
    public async Task UninstallAsync(SlackWorkspace workspace, bool revokedFirst = true)
    {
        lock (workspace.Gate)
            workspace.Tokens.ForEach(t => t.Revoked = true);
        JsonObject revoked = new() { ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(workspace.BotUserId) } };
        List<(string Type, JsonObject Event)> told = [("tokens_revoked", revoked), ("app_uninstalled", [])];
        if (!revokedFirst)
            told.Reverse();
        foreach (var (type, happening) in told)
            await Delivery.EventAsync(workspace, type, happening, afterwards: true);
    }

    public SlackPerson As(SlackWorkspace workspace, SlackUser user) => new(this, workspace, user);

    internal void Log(ApiCall call, int status, string? error)
    {
        lock (calls)
            calls.Add(new ApiLogEntry(Clock.GetUtcNow(), call.Method, call.Workspace?.Id ?? "", call.Text("channel"), status, error));
    }

    internal (SlackWorkspace Workspace, SlackToken Token)? FindToken(string value) => Find(t => t.Value == value);

    internal (SlackWorkspace Workspace, SlackToken Token)? FindRefreshToken(string value) => Find(t => t.RefreshToken == value);

    /// <summary>Tells the app by and by; the one who caused it does not wait.</summary>
    internal void Tell(SlackWorkspace workspace, string type, JsonObject happening) => Delivery.Later(workspace, type, happening);

    private (SlackWorkspace Workspace, SlackToken Token)? Find(Predicate<SlackToken> wanted)
    {
        lock (workspaces)
        {
            foreach (var workspace in workspaces)
            {
                lock (workspace.Gate)
                {
                    if (workspace.Tokens.Find(wanted) is { } token)
                        return (workspace, token);
                }
            }
        }

        return null;
    }

    private void Map(WebApplication app)
    {
        app.UseWebSockets();
        new ApiEndpoint(this).Map(app);
        app.Map("/link/", Sockets.AcceptAsync);
        app.MapGet("/oauth/v2/authorize", (HttpContext context) => Page.Answer(context));
        app.MapPost("/response/{id}", (string id, HttpContext context) => ResponseUrls.UseAsync(this, id, context));
    }

    internal IReadOnlyList<SlackWorkspace> Workspaces
    {
        get
        {
            lock (workspaces)
                return [.. workspaces];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Delivery.DisposeAsync();
        Sockets.CloseAll();
        if (server is not null)
            await server.DisposeAsync();
    }
}
