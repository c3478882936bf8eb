using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StandupBot.Tests.Web.MicrosoftTeams;

/// <summary>
/// The app's picture, drawn: three arrows of different length that point the same way. In colour it is white on the brand's blue, as an
/// outline white on nothing. Sixteen looks a pixel make its edges smooth.
/// </summary>
internal static class Icon
{
    private const int Looks = 4;
    private static readonly (double Y, double From, double To)[] Arrows = [(0.30, 0.30, 0.70), (0.50, 0.20, 0.82), (0.70, 0.38, 0.70)];
    private static readonly byte[] Blue = [0x1F, 0x4E, 0x5F];

    /// <summary>Pixels in reading order, red, green, blue and opacity of each.</summary>
    public static byte[] Draw(int size, bool colour)
    {
        var pixels = new byte[size * size * 4];
        for (var at = 0; at < size * size; at++)
        {
            var white = Covered(at % size, at / size, size, colour ? 0.034 : 0.045);
            var pixel = pixels.AsSpan(at * 4, 4);
            for (var part = 0; part < 3; part++)
                pixel[part] = colour ? Mix(Blue[part], white) : (byte)255;
            pixel[3] = colour ? (byte)255 : Mix(0, white);
        }

        return pixels;
    }

    public static byte[] ToPng(byte[] pixels, int size)
    {
        using MemoryStream png = new();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        (header[8], header[9]) = (8, 6);
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", Pressed(pixels, size));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    /// <summary>The pixels of a picture that <see cref="ToPng"/> has written.</summary>
    public static (int Size, byte[] Pixels) FromPng(byte[] png)
    {
        var size = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using ZLibStream pressed = new(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using MemoryStream rows = new();
        pressed.CopyTo(rows);
        return (size, [.. rows.ToArray().Where((_, at) => at % (size * 4 + 1) != 0)]);
    }

    private static byte[] Pressed(byte[] pixels, int size)
    {
        using MemoryStream pressed = new();
        using (ZLibStream zlib = new(pressed, CompressionLevel.SmallestSize))
            foreach (var row in pixels.Chunk(size * 4))
                zlib.Write([0, .. row]);
        return pressed.ToArray();
    }

    private static void Chunk(Stream png, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] body)
    {
        var crc = uint.MaxValue;
        foreach (var one in body)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }

    /// <summary>How much of the pixel the arrows cover, 0 to 1.</summary>
    private static double Covered(int x, int y, int size, double radius)
    {
        var hits = 0;
        for (var look = 0; look < Looks * Looks; look++)
        {
            var px = (x + ((look % Looks) + 0.5) / Looks) / size;
            var py = (y + ((look / Looks) + 0.5) / Looks) / size;
            if (Array.Exists(Arrows, a => On(a, px, py, radius)))
                hits++;
        }

        return hits / (double)(Looks * Looks);
    }

    private static bool On((double Y, double From, double To) arrow, double x, double y, double radius) =>
        Distance(x, y, arrow.From, arrow.Y, arrow.To, arrow.Y) < radius
        || Distance(x, y, arrow.To, arrow.Y, arrow.To - 0.075, arrow.Y - 0.075) < radius
        || Distance(x, y, arrow.To, arrow.Y, arrow.To - 0.075, arrow.Y + 0.075) < radius;

    private static double Distance(double x, double y, double x1, double y1, double x2, double y2)
    {
        var (dx, dy) = (x2 - x1, y2 - y1);
        var along = Math.Clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.Sqrt(Math.Pow(x - x1 - along * dx, 2) + Math.Pow(y - y1 - along * dy, 2));
    }

    private static byte Mix(byte from, double white) => (byte)Math.Round(from + (255 - from) * white);
}
