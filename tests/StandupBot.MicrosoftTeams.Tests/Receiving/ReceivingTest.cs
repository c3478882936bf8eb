using System.Text;
using System.Text.Json.Nodes;
using StandupBot.MicrosoftTeams.Receiving;
using StandupBot.MicrosoftTeams.Tests.Connector;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Receiving;

/// <summary>Activities go in, and what reaches the inbox, the workplace and the Connector is looked at.</summary>
public abstract class ReceivingTest : IAsyncLifetime
{
    internal const string Installation = "microsoftTeams-" + Workshop.Tenant;

    private protected Workshop Workshop { get; } = new(("Anonymous", "true"));

    private protected ConnectorStub Stub { get; private set; } = null!;

    private protected ScriptedInbox Inbox => Workshop.Inbox;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Stub = await ConnectorStub.StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Workshop.DisposeAsync();
        await Stub.DisposeAsync();
    }

    protected async Task<TeamsAnswer> ReceiveAsync(JsonObject activity) => await Workshop.Get<MicrosoftTeamsReceiver>().ReceiveAsync(
        new TeamsRequest(null, Encoding.UTF8.GetBytes(activity.ToJsonString()), FromLoopback: true), Cancellation);

    protected JsonObject Message(string text, string id = "1700000000001") => Sent.Message(text, Stub.ServiceUrl, id);

    protected JsonObject InChannel(string text, string id = "1700000000002", string thread = "1700000000002") =>
        Sent.With(Sent.InChannel("message", Stub.ServiceUrl, id, thread), ("text", text));

    protected JsonObject Invoke(string name, JsonObject value, string id = "f:invoke-1") =>
        Sent.With(Sent.Personal("invoke", Stub.ServiceUrl, id), ("name", name), ("value", value));
}
