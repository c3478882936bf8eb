using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Tests;

/// <summary>Keeps what it hears and answers as a test says.</summary>
internal sealed class ScriptedInbox : IInbox
{
    private readonly Lock one = new();
    private readonly List<Inbound> heard = [];

    public Func<Inbound, InboundReply> Answer { get; set; } = _ => InboundReply.Done;

    public IReadOnlyList<Inbound> Heard
    {
        get
        {
            lock (one)
                return [.. heard];
        }
    }

    public ValueTask<InboundReply> ReceiveAsync(Inbound inbound, CancellationToken cancellation)
    {
        lock (one)
            heard.Add(inbound);
        return ValueTask.FromResult(Answer(inbound));
    }
}
