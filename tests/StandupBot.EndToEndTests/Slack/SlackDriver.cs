using System.Net;
using System.Text.Json.Nodes;
using StandupBot.EndToEndTests.Platforms;
using StandupBot.StandIns.Slack;
using StandupBot.StandIns.Slack.People;
using Xunit;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>Slack, over requests or over sockets.</summary>
internal sealed class SlackDriver : IPlatformDriver
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly bool sockets;

    private SlackDriver(SlackBakery bakery, bool sockets) => (Bakery, this.sockets) = (bakery, sockets);

    public SlackBakery Bakery { get; }

    public MovedClock Clock => Bakery.Clock;

    public static async Task<SlackDriver> StartAsync(bool sockets, CancellationToken cancellation)
    {
        var bakery = await SlackBakery.OpenAsync(SlackApp.FromManifest(sockets ? Manifests.OverSockets : Manifests.OverHttp), cancellation);
        if (!sockets)
            await bakery.StartOverHttpAsync(cancellation);
        return new SlackDriver(bakery, sockets);
    }

    /// <summary>Over HTTP in the browser; with sockets by a token in the settings, which the host is started with.</summary>
    public async Task InstallAsync(CancellationToken cancellation)
    {
        if (sockets)
        {
            await Bakery.StartOverSocketsAsync(cancellation);
            await UntilAsync(() => Bakery.Slack.Sockets.Count > 0, "a socket", cancellation);
            return;
        }

        Bakery.Slack.Consents.Next = (Bakery.Workspace, Bakery["Ana"].User);
        using Browser browser = new();
        var (status, page, _) = await browser.OpenAsync(new Uri(Bakery.Bot.Address, "/slack/install"), cancellation);
        Assert.True(status == HttpStatusCode.OK, page);
    }

    public Task InviteAsync(CancellationToken cancellation) => Bakery["Ana"].InviteBotAsync(Bakery.Channel);

    public Task CommandAsync(string person, Place where, string typed, CancellationToken cancellation)
    {
        var words = typed.Split(' ', 2);
        return Bakery[person].CommandAsync(ChannelOf(person, where), words[0], words.Length > 1 ? words[1] : "");
    }

    public Task WriteAsync(string person, Place where, string text, CancellationToken cancellation) =>
        Bakery[person].TypeAsync(ChannelOf(person, where), text, ThreadOf(where));

    public Task EditAsync(string person, Place where, string text, string into, CancellationToken cancellation) =>
        Bakery[person].EditAsync(ChannelOf(person, where), Own(person, where, text), into);

    public Task DeleteAsync(string person, Place where, string text, CancellationToken cancellation) =>
        Bakery[person].DeleteAsync(ChannelOf(person, where), Own(person, where, text));

    public Task TapAsync(string person, Place where, string button, CancellationToken cancellation) =>
        Bakery[person].TapAsync(Messages(person, where).Last(m => Rendered.Buttons(m.Blocks).Any(b => Rendered.Label(b) == button)), button);

    public Task<ShownForm?> FormAsync(string person, CancellationToken cancellation)
    {
        if (Bakery.Workspace.TopModal(Bakery[person].User.Id) is not { } view)
            return Task.FromResult<ShownForm?>(null);
        var inputs = ((JsonArray)view.Shown["blocks"]!).OfType<JsonObject>().Where(b => (string?)b["type"] == "input").ToList();
        var filled = inputs.Select(i => (Label: (string)i["label"]!["text"]!, Value: SlackPerson.Filled((JsonObject)i["element"]!))).Where(f => f.Value is not null);
        return Task.FromResult<ShownForm?>(new ShownForm(
            (string)view.Shown["title"]!["text"]!, [.. inputs.Select(i => (string)i["label"]!["text"]!)], filled.DistinctBy(f => f.Label).ToDictionary(f => f.Label, f => f.Value!)));
    }

    public Task<IReadOnlyList<string>> SubmitAsync(string person, IReadOnlyDictionary<string, string> byLabel, CancellationToken cancellation) => Bakery[person].SubmitAsync(byLabel);

    public Task<IReadOnlyList<Shown>> ReadAsync(string person, Place where, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Shown>>([.. Messages(person, where).Select(Bakery.Show)]);

    public async Task<Shown> HomeAsync(string person, CancellationToken cancellation)
    {
        var user = Bakery[person].User.Id;
        var before = Bakery.Workspace.Home(user)?.Hash;
        await Bakery[person].OpenHomeAsync();
        await UntilAsync(() => Bakery.Workspace.Home(user) is { } now && now.Hash != before, "a home view", cancellation);
        var blocks = (JsonArray)Bakery.Workspace.Home(user)!.Shown["blocks"]!;
        return new Shown(Rendered.Text(Bakery.Workspace, blocks, ""), [.. Rendered.Buttons(blocks).Select(Rendered.Label)]);
    }

    public async Task RestartAsync(CancellationToken cancellation)
    {
        await Bakery.Bot.StopAsync();
        await Bakery.Bot.StartAsync(cancellation);
        if (sockets)
            await UntilAsync(() => Bakery.Slack.Sockets.Count > 0, "a socket", cancellation);
    }

    public ValueTask DisposeAsync() => Bakery.DisposeAsync();

    internal static async Task UntilAsync(Func<bool> holds, string what, CancellationToken cancellation)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(since) < Patience, $"Waited for {what}.");
            await Task.Delay(20, cancellation);
        }
    }

    private IReadOnlyList<SlackMessage> Messages(string person, Place where) => Bakery.Workspace.Read(ChannelOf(person, where).Id, Bakery[person].User.Id, ThreadOf(where));

    private SlackMessage Own(string person, Place where, string text) =>
        Messages(person, where).Last(m => m.UserId == Bakery[person].User.Id && Rendered.Plain(Bakery.Workspace, m.Text) == text);

    private SlackChannel ChannelOf(string person, Place where) => where == Place.Direct ? Bakery[person].Direct : Bakery.Channel;

    private string? ThreadOf(Place where) => where == Place.Thread ? Bakery.Summary().Ts : null;
}
