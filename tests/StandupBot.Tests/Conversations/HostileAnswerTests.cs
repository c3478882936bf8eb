using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using Xunit;

namespace StandupBot.Tests.Conversations;

/// <summary>What a person can type: kept word by word, shown so that it can neither call the channel nor break a message.</summary>
public sealed class HostileAnswerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Texts =>
    [
        "Baked <!channel> and <!here|x> and @everyone and @channel bread",
        "Baked <@U123> <#C1|secret> <https://evil.example|bread>",
        "*Baked* _the_ ~rye~ `bread` ```code``` | table | > quote",
        "<script>alert(1)</script><img src=x onerror=alert(1)> bread",
        "Baked \u202Edaerb\u202C bread \u2066hidden\u2069 \u200Fright",
        "Baked\u0000 \u0007bell \u001B[31mred bread",
        "Baked Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B bread",
        "Baked \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 bread for \uD83C\uDDF5\uD83C\uDDF9",
        "Baked \uD800 half a character bread",
        "{0} %s ${jndi:ldap://x} '; DROP TABLE Members; -- bread",
        "G1 G999999999999 #bau #\u00B2 R1 P1 bread",
    ];

    [Theory, Trait("Behaviour", "42")]
    [MemberData(nameof(Texts))]
    public async Task It_is_kept_whole_and_shown_safely(string text)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", $"{text}\nBlockers: {text}");
        await talk.TapsAsync("dev", "Answer");
        await talk.SubmitsAsync("dev", ("q:progress", text), ("q:roadblock", text), ("q:heard", text));
        await talk.TypesAsync("bo", $"/goals add {text}");
        await talk.TypesAsync("bo", $"/goals promise \"Lume\" {text} by 20 March");
        await talk.AtAsync("2026-03-02 18:00");
        await talk.TypesAsync("bo", "/goals blockers");
        await talk.TypesAsync("bo", "/goals promises");
        var kept = await talk.LookAsync(async db => (await db.CheckIns.SingleAsync(c => c.MemberId == "cleo", Cancellation)).Answers);
        Assert.Contains(kept, a => a.Text.StartsWith(Storable(text), StringComparison.Ordinal));
        Assert.Contains(talk.Threads("#bakery"), m => m.Text.Contains("bread", StringComparison.Ordinal));
        Assert.All(talk.Platform.Spoken, m => Assert.DoesNotContain(m.Text, c => c != '\n' && (char.IsControl(c) || IsBidi(c))));
        Assert.All(talk.Channel("#bakery"), m => Assert.DoesNotContain("<!", m.Text, StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task A_hundred_thousand_characters_are_kept_and_shown_in_pages_without_losing_a_word()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        var text = string.Join('\n', Enumerable.Range(0, 9000).Select(i => string.Create(CultureInfo.InvariantCulture, $"baked {i:D5}")))[..100_000];
        await talk.SaysAsync("cleo", text);
        Assert.Equal(text, (await talk.LookAsync(async db => (await db.CheckIns.SingleAsync(Cancellation)).Answers))[0].Text);
        var thread = string.Join('\n', talk.Threads("#bakery").Select(m => m.Text));
        Assert.All(Enumerable.Range(0, 8000).Where(i => i % 97 == 0), i => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{i:D5}"), thread, StringComparison.Ordinal));
        Assert.All(talk.Platform.Spoken, m => Assert.True(m.Text.Length < 4000, m.Kind.ToString()));
        await talk.AtAsync("2026-03-02 09:30");
        Assert.Contains("1 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
    }

    /// <summary>Half a character and the null character cannot be stored everywhere; a mark is kept in their place.</summary>
    private static string Storable(string text) => text.Replace('\uD800', '\uFFFD').Replace('\u0000', '\uFFFD');

    private static bool IsBidi(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';
}
