using System.Text;

namespace StandupBot.Tests.Intelligence;

/// <summary>Writes the smallest sentence model in ONNX form: one Gather that looks the tokens up in a table. The field numbers are those of onnx.proto.</summary>
internal static class TinyModel
{
    private const int FloatType = 1;
    private const int LongType = 7;

    public static byte[] Bytes(float[][] table)
    {
        byte[] node = [.. Text(1, "table"), .. Text(1, "input_ids"), .. Text(2, "last_hidden_state"), .. Text(4, "Gather")];
        byte[] rows = [.. table.SelectMany(r => r).SelectMany(BitConverter.GetBytes)];
        byte[] tensor = [.. Number(1, table.Length), .. Number(1, table[0].Length), .. Number(2, FloatType), .. Text(8, "table"), .. Field(9, rows)];
        byte[] graph =
        [
            .. Field(1, node), .. Text(2, "tiny"), .. Field(5, tensor), .. Field(11, Value("input_ids", LongType, ["batch", "length"])),
            .. Field(12, Value("last_hidden_state", FloatType, ["batch", "length", "size"])),
        ];
        return [.. Number(1, 8), .. Field(7, graph), .. Field(8, [.. Number(2, 13)])];
    }

    private static byte[] Value(string name, int type, string[] axes)
    {
        byte[] shape = [.. axes.SelectMany(a => Field(1, [.. Text(2, a)]))];
        return [.. Text(1, name), .. Field(2, [.. Field(1, [.. Number(1, type), .. Field(2, shape)])])];
    }

    private static IEnumerable<byte> Text(int field, string text) => Field(field, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<byte> Field(int field, byte[] bytes) => [.. Varint((field << 3) | 2), .. Varint(bytes.Length), .. bytes];

    private static IEnumerable<byte> Number(int field, int value) => [.. Varint(field << 3), .. Varint(value)];

    private static IEnumerable<byte> Varint(int value)
    {
        for (; value > 127; value >>= 7)
            yield return (byte)(value | 128);
        yield return (byte)value;
    }
}
