using System.Globalization;
using System.Text;
using StandupBot.Slack.Receiving;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>Requests as Slack sends them, each a different message of one of many people, signed and ready to be put on the wire.</summary>
internal static class SignedEvents
{
    public const string Secret = "a signing secret of the benchmark";
    public const string Team = "T0BENCH01";
    public const string Bot = "U0BENCHBOT";
    public const int People = 2000;

    public static string Person(int number) => string.Create(CultureInfo.InvariantCulture, $"U0BENCH{number:0000}");

    public static byte[][] Of(int count, int first)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var requests = new byte[count][];
        Parallel.For(0, count, number => requests[number] = Request(first + number, now));
        return requests;
    }

    private static byte[] Request(int number, long now)
    {
        var body = Encoding.UTF8.GetBytes(Body(number, now));
        var stamp = now.ToString(CultureInfo.InvariantCulture);
        var head = string.Create(CultureInfo.InvariantCulture, $"""
            POST /slack/events HTTP/1.1
            Host: 127.0.0.1
            User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)
            Accept: */*
            Content-Type: application/json
            {SlackSignature.TimestampHeader}: {stamp}
            {SlackSignature.SignatureHeader}: {SlackSignature.Sign(Secret, stamp, body)}
            Content-Length: {body.Length}


            """).ReplaceLineEndings("\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static string Body(int number, long now)
    {
        var (user, direct) = (Person(number % People), $"D0BENCH{number % People:0000}");
        var ts = string.Create(CultureInfo.InvariantCulture, $"{now}.{number:000000}");
        var text = $"Done: packed order {number} for the shop on the corner, waiting on labels from the print room";
        return $$$"""
            {"token":"not-a-real-token","team_id":"{{{Team}}}","context_team_id":"{{{Team}}}","context_enterprise_id":null,"api_app_id":"A0BENCH01",
            "event":{"type":"message","user":"{{{user}}}","ts":"{{{ts}}}","client_msg_id":"5f7a3c1e-0000-4000-8000-{{{number:000000000000}}}","text":"{{{text}}}","team":"{{{Team}}}",
            "blocks":[{"type":"rich_text","block_id":"b1","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"{{{text}}}"}]}]}],
            "channel":"{{{direct}}}","event_ts":"{{{ts}}}","channel_type":"im"},
            "type":"event_callback","event_id":"Ev0BENCH{{{number:00000000}}}","event_time":{{{now}}},
            "authorizations":[{"enterprise_id":null,"team_id":"{{{Team}}}","user_id":"{{{Bot}}}","is_bot":true,"is_enterprise_install":false}],
            "is_ext_shared_channel":false,"event_context":"4-message-{{{number}}}"}
            """.ReplaceLineEndings("");
    }
}
