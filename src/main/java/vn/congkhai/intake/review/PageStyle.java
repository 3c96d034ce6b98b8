package vn.congkhai.intake.review;

/** How the page looks: one column on a phone and on paper, the text beside the reading on a wide screen. */
final class PageStyle {

    static final String CSS = """
            *{box-sizing:border-box}
            body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}
            header{padding:1rem}
            h1{font-size:1.4rem;line-height:1.25;margin:.2rem 0 .6rem}
            h2{font-size:1.15rem;margin:1.2rem 0 .4rem}
            h3{font-size:1.05rem;margin:1rem 0 .4rem}
            h4{font-size:1rem;margin:0}
            p{margin:.4rem 0}
            ul{margin:.3rem 0;padding-left:1.2rem}
            a{color:#0b4f9e}
            a:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
            .qua{position:absolute;left:-99rem}
            .qua:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}
            dl{display:grid;grid-template-columns:minmax(6rem,32%) 1fr;gap:.1rem .8rem;margin:.4rem 0}
            dt{color:#4a4a4a}
            dd{margin:0}
            q{color:#4a4a4a}
            code{font-size:.85rem}
            section{padding:0 1rem 1rem;border-top:1px solid #c8c8c8}
            .van-ban p{margin:.5rem 0}
            .de{font-weight:600}
            .giua{text-align:center}
            .bang{overflow-x:auto;margin:.6rem 0}
            table{border-collapse:collapse;font-size:.9rem}
            td{border:1px solid #999;padding:.2rem .4rem;vertical-align:top;overflow-wrap:normal}
            mark,.the,li[id]{scroll-margin-top:4rem}
            mark b{text-decoration:underline;text-underline-offset:.15rem}
            mark{color:inherit;border-radius:.15rem;padding:.05rem 0}
            mark.chac{background:#dff0df}
            mark.xem{background:#ffe9b8}
            mark.rieng{background:#ffd9d2}
            mark:target,.the:target,li:target{outline:3px solid #0b4f9e;outline-offset:2px}
            .so{font:600 .8rem/1 system-ui,sans-serif;display:inline-block;min-width:1.5rem;padding:.3rem;margin-right:.2rem;
             text-align:center;border:1px solid #0b4f9e;border-radius:.3rem;background:#fff;text-decoration:none}
            .the{border:1px solid #c8c8c8;border-left:.35rem solid #3b7a3b;border-radius:.3rem;padding:.6rem .8rem;margin:.7rem 0}
            .the.xem{border-left-color:#b26a00}
            .muc{font-weight:400;font-size:.85rem;border:1px solid #767676;border-radius:1rem;padding:0 .5rem;white-space:nowrap}
            .ngo{background:#fff4dc;padding:.2rem .4rem;border-radius:.2rem}
            blockquote{margin:.4rem 0;padding-left:.7rem;border-left:3px solid #c8c8c8}
            .so-lieu{border-top:1px dashed #c8c8c8;padding-top:.4rem}
            @media (min-width:60rem){
             .hai{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid #c8c8c8}
             header dl{grid-template-columns:11rem 1fr}
             .hai section{height:96vh;overflow:auto;border-top:0}
             .hai section+section{border-left:1px solid #c8c8c8}
            }
            @media print{
             body{font-size:10pt}
             .hai{display:block}
             .hai section{height:auto;overflow:visible;border-left:0}
             mark{background:none!important;border-bottom:2px solid #555}
             mark.chac{border-bottom-style:dotted}
             .the{break-inside:avoid}
             .qua{display:none}
            }
            """;

    private PageStyle() {}
}
