using CsCheck;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Tests.Chat;

public sealed class StorableTests
{
    /// <summary>No theory: a test runner stores its cases as UTF-8, which is just what half a pair does not survive.</summary>
    [Fact]
    public void What_is_no_character_is_shown_as_such()
    {
        Assert.Equal("bread \uFFFD rolls", Storable.Text("bread \0 rolls"));
        Assert.Equal("half \uFFFD then", Storable.Text("half \ud83d then"));
        Assert.Equal("\uFFFD", Storable.Text("\udc4d"));
        Assert.Equal("whole 👍 stays", Storable.Text("whole 👍 stays"));
        Assert.Equal("", Storable.Text(""));
    }

    [Fact]
    public void Any_text_can_be_written_as_utf_8_and_keeps_its_length() => Gen.Char.Array[0, 40].Sample(chars =>
    {
        var kept = Storable.Text(new string(chars));
        var strict = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.Equal(kept, strict.GetString(strict.GetBytes(kept)));
        Assert.Equal((chars.Length, -1), (kept.Length, kept.IndexOf('\0', StringComparison.Ordinal)));
    });

    [Fact]
    public void A_long_key_becomes_its_hash_and_different_keys_stay_different()
    {
        static string KeyOf(string key) => Storable.Of(new Inbound.HomeOpened(key, "here", "ana", default)).EventKey;
        var one = KeyOf(new string('a', 500) + "1");
        Assert.InRange(one.Length, 1, Storable.KeyLength);
        Assert.NotEqual(one, KeyOf(new string('a', 500) + "2"));
        Assert.Equal("C1:17.1", KeyOf("C1:17.1"));
    }
}
