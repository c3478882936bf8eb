using System.Text;
using System.Text.Json;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// What has to be known of an event before it is put down, read in one pass and without a document: which one it is, whose lane it belongs to,
/// and whether it can concern the bot at all. In doubt it can; whoever handles it looks closer.
/// </summary>
internal ref struct MessageScan
{
    private const int LongestId = 60;

    private readonly ReadOnlySpan<byte> json;
    private Range envelope, type, channel, channelType, subtype, user, author, text, id, team;
    private bool odd, robot, inThread;

    private MessageScan(ReadOnlySpan<byte> json) => this.json = json;

    /// <summary>Where the envelope's token stands in the bytes; empty where there is none.</summary>
    public Range Token { get; private set; }

    /// <summary>Whether it is a message at all; anything else goes another way.</summary>
    public readonly bool IsMessage => !odd && Says(envelope, "event_callback"u8) && (Says(type, "message"u8) || IsMention) && !json[channel].IsEmpty && !json[id].IsEmpty;

    public readonly string Key => Encoding.ASCII.GetString(json[id]);

    /// <summary>A place and a person: a message and what becomes of it stay in order.</summary>
    public readonly string Lane =>
        $"{Encoding.ASCII.GetString(json[team])}/{Encoding.ASCII.GetString(json[channel])}/{Encoding.ASCII.GetString(json[json[author].IsEmpty ? user : author])}";

    /// <summary>False for what robots say, for subtypes that nobody reads, and for what people say to each other in a channel.</summary>
    public readonly bool MayConcern => !robot && (IsChange || (IsWritten && (IsAlone || IsMention || inThread || MaySpeakToTheBot(json[text]))));

    private readonly bool IsMention => Says(type, "app_mention"u8);

    private readonly bool IsChange => Says(subtype, "message_changed"u8) || Says(subtype, "message_deleted"u8);

    private readonly bool IsWritten => json[subtype].IsEmpty || Says(subtype, "file_share"u8) || Says(subtype, "thread_broadcast"u8) || Says(subtype, "me_message"u8);

    private readonly bool IsAlone => Says(channelType, "im"u8) || Says(channelType, "app_home"u8) || json[channel][0] == (byte)'D';

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static MessageScan Of(ReadOnlySpan<byte> json)
    {
        MessageScan scan = new(json);
        Utf8JsonReader reader = new(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return scan;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            scan.Envelope(ref reader);
        // To the end: what follows the object is not JSON either.
        while (reader.Read())
            scan.odd = true;
        return scan;
    }

    private void Envelope(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("event"u8))
        {
            Event(ref reader);
            return;
        }

        if (reader.ValueTextEquals("type"u8))
            envelope = Id(ref reader);
        else if (reader.ValueTextEquals("event_id"u8))
            id = Id(ref reader);
        else if (reader.ValueTextEquals("team_id"u8))
            team = Id(ref reader);
        else if (reader.ValueTextEquals("token"u8))
            Token = Place(ref reader);
        else
            Pass(ref reader);
    }

    private void Event(ref Utf8JsonReader reader)
    {
        reader.Read();
        odd |= reader.TokenType != JsonTokenType.StartObject;
        if (odd)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            Field(ref reader);
    }

    private void Field(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("type"u8))
            type = Id(ref reader);
        else if (reader.ValueTextEquals("channel"u8))
            channel = Id(ref reader);
        else if (reader.ValueTextEquals("channel_type"u8))
            channelType = Id(ref reader);
        else if (reader.ValueTextEquals("subtype"u8))
            subtype = Id(ref reader);
        else if (reader.ValueTextEquals("user"u8))
            user = Id(ref reader);
        else if (reader.ValueTextEquals("text"u8))
            text = Place(ref reader);
        else if (reader.ValueTextEquals("message"u8) || reader.ValueTextEquals("previous_message"u8))
            Inner(ref reader);
        else
            Mark(ref reader);
    }

    /// <summary>The message that was changed or deleted: who wrote it.</summary>
    private void Inner(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            if (reader.ValueTextEquals("user"u8))
                author = Id(ref reader);
            else
                Mark(ref reader);
    }

    private void Mark(ref Utf8JsonReader reader)
    {
        var bot = reader.ValueTextEquals("bot_id"u8);
        var profile = reader.ValueTextEquals("bot_profile"u8);
        var thread = reader.ValueTextEquals("thread_ts"u8);
        reader.Read();
        robot |= (bot && reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > 0) || (profile && reader.TokenType == JsonTokenType.StartObject);
        inThread |= thread && reader.TokenType == JsonTokenType.String;
        reader.Skip();
    }

    /// <summary>An id of Slack's is short and plain; an event with another kind goes the long way.</summary>
    private Range Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        var plain = reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && reader.ValueSpan.Length <= LongestId && !reader.ValueSpan.ContainsAnyExceptInRange((byte)' ', (byte)'~');
        odd |= !plain;
        if (plain)
            return Inside(ref reader);
        reader.Skip();
        return default;
    }

    private static Range Place(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return Inside(ref reader);
        reader.Skip();
        return default;
    }

    private static void Pass(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    /// <summary>A typed command or a mention; what is written with escapes, or begins with an unusual space, is looked at later.</summary>
    private static bool MaySpeakToTheBot(ReadOnlySpan<byte> text)
    {
        var said = text.TrimStart(" \t"u8);
        return said.Length > 0 && (said[0] == (byte)'/' || said[0] >= 0xC2 || said.Contains((byte)'\\') || said.IndexOf("<@"u8) >= 0);
    }

    /// <summary>Between the quotation marks.</summary>
    private static Range Inside(ref Utf8JsonReader reader) => ((int)reader.TokenStartIndex + 1)..((int)reader.BytesConsumed - 1);

    private readonly bool Says(Range there, ReadOnlySpan<byte> word) => json[there].SequenceEqual(word);
}
