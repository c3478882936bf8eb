using StandupBot.Core.Chat;

namespace StandupBot.Core.Delivery;

/// <summary>
/// One message on its way: written with what it tells of, sent afterwards, at least once. Its key is unique, so the same
/// happening cannot be announced twice.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>Our id of the message and its dedupe key.</summary>
    public required string Key { get; init; }

    /// <summary>Order of writing; within a lane messages leave in this order.</summary>
    public long Sequence { get; init; }

    public required string CompanyId { get; init; }
    public required string InstallationId { get; init; }
    public required MessageKind Kind { get; init; }
    public required Destination To { get; init; }

    /// <summary>Messages of one lane keep their order: one lane a destination, one an edited message.</summary>
    public required string Lane { get; init; }

    public required Message Message { get; set; }

    /// <summary>True for words that are kept only until they are sent.</summary>
    public bool Secret { get; init; }

    /// <summary>Key of the message that this one edits.</summary>
    public string? Edits { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset DueAt { get; set; }
    public OutboxState State { get; private set; } = OutboxState.Pending;
    public int Attempts { get; private set; }

    /// <summary>Whoever leased it may send it until then; afterwards anybody may.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>True when an earlier try may have arrived without our hearing of it: the platform answered nothing, or we stopped in between.</summary>
    public bool MayHaveArrived { get; private set; }

    /// <summary>How the platform names the message.</summary>
    public string? PlatformRef { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the platform last said against it.</summary>
    public string? Trouble { get; private set; }

    public static OutboxMessage From(Outgoing outgoing, string companyId, string installationId, DateTimeOffset now) => new()
    {
        Key = outgoing.Key, CompanyId = companyId, InstallationId = installationId, Kind = outgoing.Kind, To = outgoing.To,
        Lane = outgoing.Edits is { } edited ? EditsLane(installationId, edited) : LaneOf(installationId, outgoing.To), Message = outgoing.Message, Edits = outgoing.Edits, CreatedAt = now, DueAt = outgoing.NotBefore ?? now,
        Secret = outgoing.Secret,
    };

    public void Lease(DateTimeOffset until) => LeasedUntil = until;

    /// <summary>It leaves now: written down before it does, so that after a crash it is looked for and not simply sent again.</summary>
    public void Depart() => MayHaveArrived = true;

    public void MarkSent(DateTimeOffset now, string platformRef)
    {
        (State, SentAt, PlatformRef, LeasedUntil, Trouble) = (OutboxState.Sent, now, platformRef, null, null);
        Forget();
    }

    /// <param name="mayHaveArrived">What is known of this try and those before it.</param>
    public void TryAgain(DateTimeOffset at, string trouble, bool mayHaveArrived = false) =>
        (DueAt, LeasedUntil, Trouble, Attempts, MayHaveArrived) = (at, null, trouble, Attempts + 1, mayHaveArrived);

    /// <summary>Its turn has not come: another one or a limit stands before it. That is no failed try.</summary>
    public void Wait(DateTimeOffset until) => (DueAt, LeasedUntil) = (until, null);

    public void Park(string trouble)
    {
        (State, LeasedUntil, Trouble, Attempts) = (OutboxState.Parked, null, trouble, Attempts + 1);
        Forget();
    }

    public void Supersede() => (State, LeasedUntil) = (OutboxState.Superseded, null);

    private void Forget()
    {
        if (Secret)
            Message = Message.Of("Shown once.");
    }

    /// <summary>The lane of all edits of one message.</summary>
    public static string EditsLane(string installationId, string key) => $"{installationId}/edit:{key}";

    /// <summary>The lane of what is posted there; edits have lanes of their own.</summary>
    public static string LaneOf(string installationId, Destination to) => $"{installationId}/" + to switch
    {
        Destination.Channel channel => $"channel:{channel.ChannelId}",
        Destination.Thread thread => $"thread:{thread.RootMessageId}",
        Destination.Direct direct => $"direct:{direct.MemberId}",
        Destination.Private inPrivate => $"direct:{inPrivate.MemberId}",
        Destination.Webhook webhook => $"webhook:{webhook.WebhookId}",
        _ => throw new InvalidOperationException($"Unknown destination {to.GetType().Name}."),
    };
}
